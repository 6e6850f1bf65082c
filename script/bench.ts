import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { type BenchArchive, prepareArchive } from '../test/bench/benchArchive.ts';
import { measureCommand } from '../test/bench/measure.ts';

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
  import: async () => undefined,
  search: async () => undefined,
  verify: ({ environment }) => measured('verify', ['verify'], environment),
  rebuild: ({ environment }) => measured('rebuild', ['rebuild'], environment),
  backup: ({ folder, environment }) =>
    measured('backup', ['backup', path.join(folder, 'backup')], environment),
};

const gibibytes = (totalmem() / 2 ** 30).toFixed(0);
const model = cpus()[0]?.model ?? 'unknown processor';
const database =
  process.env.DATABASE_URL === undefined ? 'embedded PostgreSQL' : 'PostgreSQL of DATABASE_URL';
console.info(
  `${model}, ${availableParallelism()} cores, ${gibibytes} GiB, Node ${process.versions.node}, ${database}`,
);
console.info(`${items} items in two mailboxes each; loads are of the last minute, others' included`);

const archive = await prepareArchive();
try {
  const start = performance.now();
  await archive.capture(items);
  const seconds = (performance.now() - start) / 1_000;
  console.info(
    `capture  ${seconds.toFixed(1).padStart(7)} s  ${rate(seconds)} (site alone, in this process)`,
  );
  await measured('import', ['connector', 'run', 'WhatsApp'], archive.environment);
  for (const area of wanted) await measures[area](archive);
} finally {
  await archive.remove();
}

async function measured(
  name: string,
  command: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const { seconds, startSeconds, megabytes } = await measureCommand(command, environment);
  console.info(
    `${name.padEnd(8)} ${seconds.toFixed(1).padStart(7)} s  ${rate(seconds)}  ${megabytes.toFixed(0)} MB at most  ` +
      `(start ${startSeconds.toFixed(1)} s more; load ${(loadavg()[0] ?? 0).toFixed(1)})`,
  );
}

function rate(seconds: number): string {
  return `${Math.round(items / seconds)
    .toString()
    .padStart(6)} items/s`;
}
