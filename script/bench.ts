import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { type BenchArchive, prepareArchive } from '../test/bench/benchArchive.ts';
import { measureCommand } from '../test/bench/measure.ts';
import { exportMaildir, measurePeers } from '../test/bench/peers.ts';
import { measureSearches } from '../test/bench/searches.ts';

/**
 * Measures the budgets of the design on generated items: in processes of their own as a user runs them, on the embedded
 * default, or on the server of `DATABASE_URL`. Prints figures; asserts nothing.
 */
const areas = ['import', 'search', 'verify', 'rebuild', 'backup'] as const;
type Area = (typeof areas)[number];

const [wantedArea = 'all', wantedItems = '200000'] = process.argv.slice(2);
const items = Number(wantedItems);
const wanted = areas.filter((area) => wantedArea === 'all' || area === wantedArea);
if (wanted.length === 0 || !(items > 0)) {
  console.error(`script/bench [all|${areas.join('|')}] [ITEMS]`);
  process.exit(2);
}

/** What each area does with an archive that has the items. The import has been measured on the way there. */
const measures: Readonly<Record<Area, (archive: BenchArchive) => Promise<void>>> = {
  import: comparePeers,
  search: (archive) => archive.inside(async (app) => searches(await measureSearches(app, items))),
  verify: async ({ environment }) => void (await measured('verify', ['verify'], environment)),
  rebuild: async ({ environment }) => void (await measured('rebuild', ['rebuild'], environment)),
  backup: async ({ folder, environment }) =>
    void (await measured('backup', ['backup', path.join(folder, 'backup')], environment)),
};

const gibibytes = (totalmem() / 2 ** 30).toFixed(0);
const model = cpus()[0]?.model ?? 'unknown processor';
const database =
  process.env.DATABASE_URL === undefined ? 'embedded PostgreSQL' : 'PostgreSQL of DATABASE_URL';
console.info(
  `${model}, ${availableParallelism()} cores, ${gibibytes} GiB, Node ${process.versions.node}, ${database}`,
);
console.info(`${items} items in two mailboxes each; loads are of the last minute, others' included`);

/** Items a second of the run. */
let imported = 0;
const archive = await prepareArchive();
try {
  const start = performance.now();
  await archive.capture(items);
  const seconds = (performance.now() - start) / 1_000;
  console.info(
    `capture  ${seconds.toFixed(1).padStart(7)} s  ${rate(seconds)} (site alone, in this process)`,
  );
  imported = await measured('import', ['connector', 'run', 'WhatsApp'], archive.environment);
  for (const area of wanted) await measures[area](archive);
} finally {
  await archive.remove();
}

async function measured(
  name: string,
  command: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const { seconds, startSeconds, megabytes } = await measureCommand(command, environment);
  console.info(
    `${name.padEnd(8)} ${seconds.toFixed(1).padStart(7)} s  ${rate(seconds)}  ${megabytes.toFixed(0)} MB at most  ` +
      `(start ${startSeconds.toFixed(1)} s more; load ${load()})`,
  );
  return items / seconds;
}

/** A tenth of the mails, at most 20,000: the peers slow down with more, so the ratio is in their favour. */
async function comparePeers({ folder, inside }: BenchArchive): Promise<void> {
  const below = path.join(folder, 'peers');
  const maildir = await inside((app) => exportMaildir(app, below, Math.min(items / 10, 20_000)));
  const exportRate = Math.round(maildir.exported / maildir.exportSeconds);
  console.info(
    `export   ${maildir.exportSeconds.toFixed(1).padStart(7)} s  ${String(exportRate).padStart(6)} mails/s, each synced`,
  );
  for (const figure of await measurePeers(below, maildir)) {
    if ('missing' in figure) {
      console.info(`${figure.peer.padEnd(15)} not measured: ${figure.missing}`);
      continue;
    }
    const theirs = figure.mails / figure.seconds;
    console.info(
      `${figure.peer.padEnd(15)} ${figure.seconds.toFixed(1)} s  ${Math.round(theirs)} mails/s of ${figure.mails}; ` +
        `holdfast import has ${(imported / theirs).toFixed(1)} times its rate (load ${load()})`,
    );
  }
}

function searches(figures: Awaited<ReturnType<typeof measureSearches>>): void {
  for (const { kind, p50, p95, hits } of figures)
    console.info(
      `search   ${kind.padEnd(11)} p50 ${p50.toFixed(1).padStart(6)} ms  p95 ${p95.toFixed(1).padStart(6)} ms  ${hits} hits (load ${load()})`,
    );
}

function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

function rate(seconds: number): string {
  return `${Math.round(items / seconds)
    .toString()
    .padStart(6)} items/s`;
}
