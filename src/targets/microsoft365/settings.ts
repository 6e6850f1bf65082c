import { Failure } from '#core/failure.ts';
import { given } from '#core/given.ts';
import type { Service } from '#core/item.ts';
import { serviceFolder } from '#core/item.ts';
import { type Sentence, say } from '#core/sentence.ts';
import type { Cloud } from '#graph/clouds.ts';
import { readAccess, readChoice, type Values } from '#graph/settings.ts';
import type { Application } from '#graph/tokens.ts';
import { originals, visibilities } from '#targets/microsoft365/spec.ts';

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

const megabyte = 1_048_576;
/** What a tenant takes unless somebody raised it, and the most that it can be raised to ("Exchange Online limits"). */
const messageLimits = { usual: 35 * megabyte, most: 150 * megabyte };

/** @throws Failure `target-settings` naming the field */
export function readSettings(values: Values): Microsoft365Settings {
  return {
    ...readAccess(values, unfit),
    checkMailbox: given(values, 'check-mailbox')?.toLowerCase(),
    folders: {
      [serviceFolder.whatsapp]: given(values, 'whatsapp-folder') ?? serviceFolder.whatsapp,
      [serviceFolder.wechat]: given(values, 'wechat-folder') ?? serviceFolder.wechat,
    },
    hidden:
      readChoice(values, 'folder-visibility', { choices: visibilities, usual: 'visible' }, unfit) ===
      'hidden',
    classes: {
      whatsapp: readClass(values, 'whatsapp-class') ?? 'IPM.ExternalData.WhatsAppArchiver',
      wechat: readClass(values, 'wechat-class') ?? 'IPM.ExternalData.WeChatArchiver',
    },
    read: values.read !== 'false',
    original: readChoice(values, 'original', { choices: originals, usual: 'left-out' }, unfit) === 'attached',
    sizeLimit: readSizeLimit(values),
  };
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
