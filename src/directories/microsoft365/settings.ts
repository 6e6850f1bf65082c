import { Failure } from '#core/failure.ts';
import { isLoopback } from '#core/loopback.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { credentialWays } from '#directories/microsoft365/spec.ts';
import { cloudNames, clouds } from '#graph/clouds.ts';
import { type Credential, certificateCredential } from '#graph/credential.ts';
import type { Application } from '#graph/tokens.ts';

/** Where Graph and its sign-in are, and who asks. */
export interface Microsoft365Place {
  readonly graph: string;
  readonly authority: string;
  readonly application: Application;
}

type Values = Readonly<Record<string, string>>;

/** @throws Failure `directory-settings` naming the field */
export function readPlace(values: Values): Microsoft365Place {
  const cloud = clouds[readChoice(values, 'cloud', cloudNames, 'commercial')];
  return {
    graph: readRoot(values, 'graph-url') ?? cloud.graph,
    authority: readRoot(values, 'sign-in-url') ?? cloud.authority,
    application: {
      tenant: needed(values, 'tenant'),
      clientId: needed(values, 'client-id'),
      credential: readCredential(values),
    },
  };
}

function readRoot(values: Values, name: string): string | undefined {
  const text = given(values, name);
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url === null || !safe || url.pathname !== '/' || url.search !== '')
    throw unfit(name, say`Give the root of a service, such as https://graph.example, or leave it empty.`);
  return url.origin;
}

function readCredential(values: Values): Credential {
  const way = readChoice(values, 'credential', credentialWays);
  if (way === 'federated') return { kind: 'federated', file: needed(values, 'token-file') };
  if (way === 'client-secret') return { kind: 'client-secret', text: needed(values, 'client-secret') };
  const credential = certificateCredential(needed(values, 'certificate'));
  if (credential !== undefined) return credential;
  throw unfit(
    'certificate',
    say`Give a certificate and its RSA private key in PEM form, one after the other, without a passphrase.`,
  );
}

function readChoice<Choice extends string>(
  values: Values,
  name: string,
  choices: readonly Choice[],
  usual?: Choice,
): Choice {
  const text = given(values, name) ?? usual;
  const choice = choices.find((one) => one === text);
  if (choice === undefined) throw unfit(name, say`Choose one of: ${choices}.`);
  return choice;
}

function needed(values: Values, name: string): string {
  const text = given(values, name);
  if (text === undefined) throw unfit(name, say`It is needed.`);
  return text;
}

function given(values: Values, name: string): string | undefined {
  const text = values[name]?.trim();
  return text === '' ? undefined : text;
}

function unfit(name: string, remedy: Sentence): Failure {
  const sentence = say`The setting ${name} of the directory is not as it has to be.`;
  return new Failure('directory-settings', sentence, remedy, { details: { field: name } });
}
