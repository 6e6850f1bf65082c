import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { Failure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';

/** `manifest.json` of a backup (docs/formats/backup.md): every file with its hash, written last. */
export const backupManifestSchema = z.object({
  magic: z.literal('HFBK'),
  version: z.literal(1),
  createdAt: z.iso.datetime({ precision: 3 }),
  archiveDomain: z.string(),
  masterKeyId: z.string(),
  /** Names of the migrations that made the tables, per database. */
  migrations: z.object({ archive: z.array(z.string()), site: z.array(z.string()) }),
  /** Signed head of the ledger at the instant of the tables; null before the first pack. */
  ledgerHead: z.unknown(),
  files: z.array(z.object({ name: z.string(), size: z.number().int(), sha256: z.string() })),
});
export type BackupManifest = z.infer<typeof backupManifestSchema>;
export type BackupFile = BackupManifest['files'][number];

/** @throws Failure `backup-invalid` when the folder holds no whole backup */
export async function readManifest(folder: string): Promise<BackupManifest> {
  try {
    return backupManifestSchema.parse(JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')));
  } catch (cause) {
    throw new Failure(
      'backup-invalid',
      say`${folder} holds no whole backup: its manifest.json is missing or not of version 1.`,
      say`Name the folder that \`holdfast backup\` wrote; one without a manifest was interrupted.`,
      { cause },
    );
  }
}

/** Compares every file with the manifest. @returns a sentence for each that is missing or differs */
export async function checkBackup(
  folder: string,
  onFile: (done: number, total: number) => void,
): Promise<Sentence[]> {
  const { files } = await readManifest(folder);
  const problems: Sentence[] = [];
  for (const [index, file] of files.entries()) {
    const found = await fileEntry(folder, file.name).catch(() => undefined);
    if (found === undefined) problems.push(say`${file.name} is missing.`);
    else if (found.sha256 !== file.sha256 || found.size !== file.size)
      problems.push(say`${file.name} differs from the manifest.`);
    onFile(index + 1, files.length);
  }
  return problems;
}

export async function fileEntry(folder: string, name: string): Promise<BackupFile> {
  const file = path.join(folder, name);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return { name, size: (await stat(file)).size, sha256: hash.digest('hex') };
}

/** All files below a folder, as paths relative to it, in order. A missing folder has none. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}
