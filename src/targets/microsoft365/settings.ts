import { Failure } from '#core/failure.ts';
import type { Service } from '#core/item.ts';
import { serviceFolder } from '#core/item.ts';
import { isLoopback } from '#core/loopback.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { type Cloud, cloudNames, clouds } from '#graph/clouds.ts';
import { type Credential, certificateCredential } from '#graph/credential.ts';
import type { Application } from '#graph/tokens.ts';
import { credentialWays, originals, visibilities } from '#targets/microsoft365/spec.ts';

export interface Microsoft365Settings {
  readonly cloud: Cloud;
  readonly application: Application;
  /** A mailbox that exists, in lower case; undefined: only the sign-in is looked at. */
  readonly checkMailbox: string | undefined;
  /** Folder names by the service's own. */
  readonly folders: Readonly<Record<string, string>>;
  readonly hidden: boolean;
  readonly classes: Readonly<Record<Service, string>>;
  readonly read: boolean;
  /** Whether the mail itself goes with the message, as `original.eml`. */
  readonly original: boolean;
  /** Bytes of a whole mail. */
  readonly sizeLimit: number;
}

type Values = Readonly<Record<string, string>>;

const megabyte = 1_048_576;
/** What a tenant takes unless somebody raised it, and the most that it can be raised to ("Exchange Online limits"). */
const messageLimits = { usual: 35 * megabyte, most: 150 * megabyte };

/** @throws Failure `target-settings` naming the field */
export function readSettings(values: Values): Microsoft365Settings {
  return {
    cloud: readCloud(values),
    application: {
      tenant: needed(values, 'tenant'),
      clientId: needed(values, 'client-id'),
      credential: readCredential(values),
    },
    checkMailbox: given(values, 'check-mailbox')?.toLowerCase(),
    folders: {
      [serviceFolder.whatsapp]: given(values, 'whatsapp-folder') ?? serviceFolder.whatsapp,
      [serviceFolder.wechat]: given(values, 'wechat-folder') ?? serviceFolder.wechat,
    },
    hidden: readChoice(values, 'folder-visibility', visibilities, 'visible') === 'hidden',
    classes: {
      whatsapp: readClass(values, 'whatsapp-class') ?? 'IPM.ExternalData.WhatsAppArchiver',
      wechat: readClass(values, 'wechat-class') ?? 'IPM.ExternalData.WeChatArchiver',
    },
    read: values.read !== 'false',
    original: readChoice(values, 'original', originals, 'left-out') === 'attached',
    sizeLimit: readSizeLimit(values),
  };
}

function readCloud(values: Values): Cloud {
  const cloud = clouds[readChoice(values, 'cloud', cloudNames, 'commercial')];
  return {
    ...cloud,
    graph: readRoot(values, 'graph-url') ?? cloud.graph,
    authority: readRoot(values, 'sign-in-url') ?? cloud.authority,
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
  if (credential === undefined)
    throw unfit(
      'certificate',
      say`Give a certificate and its RSA private key in PEM form, one after the other, without a passphrase.`,
    );
  return credential;
}

/** PidTagMessageClass: words joined by dots, at most 255 characters (MS-OXCMSG 2.2.1.3). */
function readClass(values: Values, name: string): string | undefined {
  const text = given(values, name);
  if (text === undefined || (/^IPM\.[A-Za-z0-9]+(\.[A-Za-z0-9]+)*$/.test(text) && text.length <= 255))
    return text;
  throw unfit(name, say`Write it as IPM.Note or IPM.ExternalData.NAME: letters and digits, joined by dots.`);
}

function readSizeLimit(values: Values): number {
  const text = given(values, 'size-limit');
  if (text === undefined) return messageLimits.usual;
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= megabyte && limit <= messageLimits.most) return limit;
  throw unfit(
    'size-limit',
    say`Give a number of bytes from ${megabyte} to ${messageLimits.most}: no mailbox of Microsoft 365 takes more.`,
  );
}

function readChoice<Choice extends string>(
  values: Values,
  name: string,
  choices: readonly Choice[],
  usual?: Choice,
): Choice {
  const text = usual === undefined ? needed(values, name) : (given(values, name) ?? usual);
  const choice = choices.find((one) => one === text);
  if (choice === undefined) throw unfit(name, say`Choose one of: ${choices}.`);
  return choice;
}

function needed(values: Values, name: string): string {
  const text = given(values, name);
  if (text !== undefined) return text;
  throw new Failure(
    'target-settings',
    say`The setting ${name} of the Microsoft 365 target is missing.`,
    say`Fill it in.`,
    { details: { field: name } },
  );
}

function given(values: Values, name: string): string | undefined {
  const text = values[name]?.trim();
  return text === '' ? undefined : text;
}

function unfit(name: string, remedy: Sentence): Failure {
  return new Failure(
    'target-settings',
    say`The setting ${name} of the Microsoft 365 target cannot be used.`,
    remedy,
    {
      details: { field: name },
    },
  );
}
