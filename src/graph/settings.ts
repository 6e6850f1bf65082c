import type { Failure } from '#core/failure.ts';
import { given } from '#core/given.ts';
import { isLoopback } from '#core/loopback.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { type Cloud, cloudNames, clouds } from '#graph/clouds.ts';
import { type Credential, certificateCredential } from '#graph/credential.ts';
import type { Application } from '#graph/tokens.ts';

export const credentialWays = ['certificate', 'federated', 'client-secret'] as const;

export type Values = Readonly<Record<string, string>>;

/** Says of a setting that it cannot be used, and what to do, for whoever has such settings. */
export type Unfit = (name: string, remedy: Sentence) => Failure;

/**
 * Where Graph is and who asks it, from the settings `cloud graph-url sign-in-url tenant client-id credential certificate
 * token-file client-secret`.
 * @throws what `unfit` makes
 */
export function readAccess(
  values: Values,
  unfit: Unfit,
): { readonly cloud: Cloud; readonly application: Application } {
  const cloud = clouds[readChoice(values, 'cloud', { choices: cloudNames, usual: 'commercial' }, unfit)];
  return {
    cloud: {
      ...cloud,
      graph: readRoot(values, 'graph-url', unfit) ?? cloud.graph,
      authority: readRoot(values, 'sign-in-url', unfit) ?? cloud.authority,
    },
    application: {
      tenant: needed(values, 'tenant', unfit),
      clientId: needed(values, 'client-id', unfit),
      credential: readCredential(values, unfit),
    },
  };
}

function readRoot(values: Values, name: string, unfit: Unfit): string | undefined {
  const text = given(values, name);
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url === null || !safe || url.pathname !== '/' || url.search !== '')
    throw unfit(name, say`Give the root of a service, such as https://graph.example, or leave it empty.`);
  return url.origin;
}

function readCredential(values: Values, unfit: Unfit): Credential {
  const way = readChoice(values, 'credential', { choices: credentialWays }, unfit);
  if (way === 'federated') return { kind: 'federated', file: needed(values, 'token-file', unfit) };
  if (way === 'client-secret') return { kind: 'client-secret', text: needed(values, 'client-secret', unfit) };
  const credential = certificateCredential(needed(values, 'certificate', unfit));
  if (credential !== undefined) return credential;
  throw unfit(
    'certificate',
    say`Give a certificate and its RSA private key in PEM form, one after the other, without a passphrase.`,
  );
}

/** One of the choices; the usual one where nothing is set. */
export function readChoice<Choice extends string>(
  values: Values,
  name: string,
  { choices, usual }: { readonly choices: readonly Choice[]; readonly usual?: Choice },
  unfit: Unfit,
): Choice {
  const text = given(values, name) ?? usual;
  const choice = choices.find((one) => one === text);
  if (choice === undefined) throw unfit(name, say`Choose one of: ${choices}.`);
  return choice;
}

function needed(values: Values, name: string, unfit: Unfit): string {
  const text = given(values, name);
  if (text === undefined) throw unfit(name, say`It is needed.`);
  return text;
}
