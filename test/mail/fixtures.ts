import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Item } from '#core/item.ts';
import { parseItem } from '#core/parseItem.ts';
import type { AttachmentReader, Mail } from '#core/target.ts';
import { mailBytes } from '#mail/write.ts';

export const fixtureFolder = path.resolve(import.meta.dirname, '../../fixtures/mail');

/** Names of the golden pairs `NAME.json` (the item) and `NAME.eml` (its mail, format version 1). */
export const fixtureNames = readdirSync(fixtureFolder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

export function fixtureItem(name: string): Item {
  return parseItem(JSON.parse(readFileSync(path.join(fixtureFolder, `${name}.json`), 'utf8')));
}

export function fixtureMail(name: string): Buffer {
  return readFileSync(path.join(fixtureFolder, `${name}.eml`));
}

/** The attachments of the fixtures, one file each, named by their id. */
export const readFixture: AttachmentReader = async (id) =>
  createReadStream(path.join(fixtureFolder, 'content', id));

export async function wholeMail(mail: Mail, read: AttachmentReader = readFixture): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(mailBytes(mail, read)));
}
