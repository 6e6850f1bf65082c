import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type ConfigName, environmentName } from '#app/config.ts';
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
  readonly export: Step;
  /** What the export wrote. */
  readonly exported: { readonly files: number; readonly bytes: number };
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
 * Takes a generated export in with `holdfast site import`, into the mailbox with `holdfast connector run`, and out of it
 * with `holdfast export`, each a process of its own, on an archive of its own that is removed afterwards.
 * @param settings of the archive, such as where its stores lie
 */
export async function importMedia(
  wanted: MediaExport,
  settings: Readonly<Partial<Record<ConfigName, string>>> = {},
): Promise<MediaImported> {
  const archive = await temporaryArchive(settings);
  const holdfast = (...args: string[]) => measured(archive, args, settings);
  try {
    await prepareConnector(archive, [alice]);
    await archive.closeApp();
    const file = path.join(archive.folder, 'WhatsApp Chat - Bob Miller.zip');
    const { media, bytes } = await writeMediaExport(file, wanted);
    const who = ['--phone', alice.phone, '--me', 'Alice Chen', '--time-zone', 'Europe/London'];
    const { step: capture } = await holdfast('site', 'import', file, ...who);
    await rm(file);
    const { step: run, printed: report } = await holdfast('connector', 'run', 'WhatsApp');
    const out = path.join(archive.folder, 'export');
    const all = ['--mailbox', alice.email, '--format', 'eml', '--out', out];
    const { step: exporting, printed: exported } = await holdfast('export', ...all);
    await rm(out, { recursive: true });
    return {
      media,
      bytes,
      capture,
      run,
      export: exporting,
      exported: exported as MediaImported['exported'],
      mailbox: await mailboxOf(archive),
      report: report as MediaImported['report'],
      findings: (await verifyArchive(archive)).findings,
    };
  } finally {
    await archive.remove();
  }
}

async function measured(
  archive: TemporaryArchive,
  args: readonly string[],
  settings: Readonly<Partial<Record<ConfigName, string>>>,
): Promise<{ step: Step; printed: unknown }> {
  const environment = Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [environmentName(name as ConfigName), value]),
  );
  const started = startCommand(archive, [...args, '--json'], { environment });
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
