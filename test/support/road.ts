import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { runConnector, type TemporaryArchive, tester } from './archive.ts';
import { generatedChat } from './generatedChat.ts';

/** Captures generated messages at the archive's own site, so many in an envelope. */
export async function captureGenerated(
  archive: TemporaryArchive,
  first: number,
  count: number,
  batch = 100,
): Promise<void> {
  const { site } = await (await archive.app()).engine.localSite();
  const intake = site.intakeOf(generatedChat, () => undefined);
  await generatedChat.capture({ first, count, batch }, intake.emit, new AbortController().signal);
}

/** Captures generated messages and brings them into the mailboxes. */
export async function archiveGenerated(
  archive: TemporaryArchive,
  first: number,
  count: number,
): Promise<void> {
  await captureGenerated(archive, first, count);
  const report = await runConnector(archive);
  if (!report.reconciled || report.imported !== count)
    throw new Error(`The run is not as expected: ${JSON.stringify(report)}`);
}

export async function verifyArchive(archive: TemporaryArchive, since?: string) {
  return (await archive.app()).maintenance.verify(
    tester,
    since === undefined ? {} : { since },
    () => undefined,
  );
}

/** Item ids of a mailbox, oldest first. */
export async function itemsOf(archive: TemporaryArchive, mailbox: string): Promise<string[]> {
  const rows = await (await archive.app()).content.items(tester, { mailbox });
  const ids: string[] = [];
  for await (const row of rows) ids.push(row.item);
  return ids;
}

export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
