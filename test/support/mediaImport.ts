import { rm } from 'node:fs/promises';
import path from 'node:path';
import { prepareConnector, type TemporaryArchive, temporaryArchive, tester } from './archive.ts';
import { startCommand } from './command.ts';
import { type MediaExport, writeMediaExport } from './mediaExport.ts';
import { type PeakMemory, peakMemory } from './peakMemory.ts';
import { verifyArchive } from './road.ts';

/** What a command took, and the most memory it had. */
export interface Step {
  readonly seconds: number;
  readonly peak: PeakMemory;
}

export interface MediaImported {
  readonly media: number;
  /** Bytes of the export. */
  readonly bytes: number;
  readonly capture: Step;
  readonly run: Step;
  /** What is in the mailbox. */
  readonly mailbox: {
    readonly items: number;
    readonly different: number;
    /** Mails that hold a medium, and the bytes of all mails. */
    readonly withMedia: number;
    readonly bytes: number;
  };
  readonly report: { readonly state: string; readonly imported: number; readonly reconciled: boolean };
  readonly findings: readonly unknown[];
}

const alice = { email: 'alice@corp.example', phone: '+447700900101', mailbox: true } as const;

/**
 * Takes a generated export in with `holdfast site import`, and into the mailbox with `holdfast connector run`, each a
 * process of its own, on an archive of its own that is removed afterwards.
 */
export async function importMedia(wanted: MediaExport): Promise<MediaImported> {
  const archive = await temporaryArchive();
  try {
    await prepareConnector(archive, [alice]);
    await archive.closeApp();
    const file = path.join(archive.folder, 'WhatsApp Chat - Bob Miller.zip');
    const { media, bytes } = await writeMediaExport(file, wanted);
    const who = ['--phone', alice.phone, '--me', 'Alice Chen', '--time-zone', 'Europe/London'];
    const { step: capture } = await measured(archive, ['site', 'import', file, ...who]);
    await rm(file);
    const { step: run, printed } = await measured(archive, ['connector', 'run', 'WhatsApp']);
    return {
      media,
      bytes,
      capture,
      run,
      mailbox: await mailboxOf(archive),
      report: printed as MediaImported['report'],
      findings: (await verifyArchive(archive)).findings,
    };
  } finally {
    await archive.remove();
  }
}

async function measured(
  archive: TemporaryArchive,
  args: readonly string[],
): Promise<{ step: Step; printed: unknown }> {
  const started = startCommand(archive, [...args, '--json']);
  const watching = peakMemory(started.child);
  const { code, stdout, stderr, milliseconds } = await started.ended;
  if (code !== 0) throw new Error(`holdfast ${args.join(' ')} ended with ${code}: ${stderr}`);
  return { step: { seconds: milliseconds / 1_000, peak: await watching }, printed: JSON.parse(stdout) };
}

/** A mail with the smallest medium is larger than any without. */
const mailWithMedium = 100_000;

async function mailboxOf(archive: TemporaryArchive): Promise<MediaImported['mailbox']> {
  const app = await archive.app();
  const seen = new Set<string>();
  const found = { items: 0, withMedia: 0, bytes: 0 };
  for await (const { item, size = 0 } of await app.content.items(tester, { mailbox: alice.email })) {
    seen.add(item);
    found.items += 1;
    found.bytes += size;
    if (size > mailWithMedium) found.withMedia += 1;
  }
  return { ...found, different: seen.size };
}
