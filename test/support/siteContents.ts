import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { dumpTable, tablesOf } from '#store/dump.ts';
import type { TemporaryArchive } from './archive.ts';
import { filesBelow } from './road.ts';

/** A piece of what the capture site or the staging holds, and where it lies. */
export interface Piece {
  readonly where: string;
  readonly bytes: Buffer;
}

/** Every row of the site's database, as text, and every `bytea` in it, as bytes. */
export async function* siteRows(archive: TemporaryArchive): AsyncGenerator<Piece> {
  const { siteConnection } = (await archive.app()).engine.foundation;
  const client = new pg.Client(siteConnection);
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read');
    for (const table of await tablesOf(client, ['site', 'audit'])) {
      for await (const line of dumpTable(client, table)) {
        yield { where: table, bytes: Buffer.from(line) };
        for (const [, hex] of line.matchAll(/\\\\x([0-9a-f]{8,})/g)) {
          yield { where: table, bytes: Buffer.from(hex ?? '', 'hex') };
        }
      }
    }
  } finally {
    await client.end();
  }
}

/** Every file of the site's folder and of the staging; names count too. */
export async function* siteFiles(archive: TemporaryArchive): AsyncGenerator<Piece> {
  for (const part of ['site', 'staging']) {
    for (const file of await filesBelow(path.join(archive.config.data, part))) {
      yield { where: file, bytes: await readFile(file) };
      yield { where: 'a file name', bytes: Buffer.from(file) };
    }
  }
}

/** @returns which of the texts stand in the pieces, as UTF-8, UTF-16 or base64, with the place; and how many pieces were seen */
export async function findTexts(
  pieces: AsyncIterable<Piece>,
  texts: readonly string[],
): Promise<{ found: string[]; seen: number }> {
  const forms = texts.flatMap((text) =>
    [
      Buffer.from(text),
      Buffer.from(text, 'utf16le'),
      Buffer.from(Buffer.from(text).toString('base64').slice(0, -4)),
    ].map((bytes) => ({ text, bytes })),
  );
  const found: string[] = [];
  let seen = 0;
  for await (const { where, bytes } of pieces) {
    seen += 1;
    for (const form of forms) if (bytes.includes(form.bytes)) found.push(`"${form.text}" stands in ${where}`);
  }
  return { found, seen };
}
