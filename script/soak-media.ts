import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startAzurite } from '../test/support/azurite.ts';
import { temporaryFolder } from '../test/support/folder.ts';
import { importMedia, type Step } from '../test/support/mediaImport.ts';

/**
 * Imports an export with MESSAGES messages and MEGABYTES of media, of which one film is half, and exports it again; prints
 * what it took: `script/soak media [MESSAGES] [MEGABYTES] [azure]`, 100,000 and 3,072 by default. With `azure` staging,
 * packs, objects and key files lie in Azurite. Exits 1 when something is missing or doubled, or when a process needed more
 * memory than the budget allows. Needs about six times the media's size on the disk of the temporary folder.
 */
const messages = Number(process.argv[2] ?? 100_000);
const megabytes = Number(process.argv[3] ?? 3_072);
/** Megabytes; the clients of services need some of their own. */
const budget = process.argv[4] === 'azure' ? 480 : 400;

await using stack = new AsyncDisposableStack();
const settings = process.argv[4] === 'azure' ? await inAzure() : {};
const imported = await importMedia({ messages, megabytes }, settings);
const { capture, run, mailbox, media, bytes, report, findings, exported } = imported;
const step = (name: string, { seconds, peak }: Step): string => {
  const site = peak.site > 0 ? `, its capture site ${peak.site.toFixed(0)} MB` : '';
  return `${name.padEnd(15)} ${seconds.toFixed(1).padStart(7)} s, at most ${peak.program.toFixed(0)} MB${site}`;
};
console.info(
  `${messages} messages with ${media} media, one of ${(megabytes / 2).toFixed(0)} MB, a zip of ${(bytes / 1e6).toFixed(0)} MB`,
);
console.info(step('site import', capture));
console.info(step('connector run', run));
console.info(step('export', imported.export));
console.info(
  `${report.state}: ${report.imported} imported; in the mailbox ${mailbox.items} items, ${mailbox.withMedia} with media, ${(mailbox.bytes / 1e6).toFixed(0)} MB of mail; exported ${exported.files} files, ${(exported.bytes / 1e6).toFixed(0)} MB`,
);
const most = Math.max(capture.peak.program, run.peak.program, run.peak.site, imported.export.peak.program);
const whole =
  report.imported === messages &&
  mailbox.items === messages &&
  mailbox.different === messages &&
  mailbox.withMedia === media &&
  exported.files === messages &&
  exported.bytes === mailbox.bytes &&
  report.reconciled &&
  findings.length === 0;
if (!whole) console.error('Something is missing, doubled, or does not verify.', findings);
if (most > budget) console.error(`A process needed more than ${budget} MB.`);
process.exitCode = whole && most <= budget ? 0 : 1;

async function inAzure() {
  const azurite = stack.use(await startAzurite());
  const folder = stack.use(await temporaryFolder());
  const azureConnectionStringFile = path.join(folder.path, 'connection');
  await writeFile(azureConnectionStringFile, azurite.connectionString, { mode: 0o600 });
  const container = await azurite.makeContainer();
  const at = `azure://${container}`;
  return { azureConnectionStringFile, packsAt: at, objectsAt: at, keyFilesAt: at, stagingAt: at };
}
