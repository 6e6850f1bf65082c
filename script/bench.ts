import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { prepareScenario, type Scenario } from '../test/kill/scenario.ts';

/**
 * Measures the main road on generated items: 200 characters each, in two mailboxes each, site to durable and searchable,
 * on the embedded default, in processes of their own as a user runs them. Prints figures; asserts nothing.
 */
const areas = ['import', 'search', 'verify', 'rebuild'] as const;
const [wantedArea, wantedItems] = process.argv.slice(2);
const items = Number(wantedItems ?? 20_000);
const wanted = areas.filter(
  (area) => wantedArea === undefined || wantedArea === 'all' || area === wantedArea,
);

const holdfast = path.resolve(import.meta.dirname, '../bin/holdfast');

console.info(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; ${items} items`,
);
const scenario = await prepareScenario();
try {
  await scenario.capture(items);
  const run = await measure(scenario, ['connector', 'run', 'WhatsApp']);
  report('import', `${Math.round(items / run.seconds)} items/s`, run);
  if (wanted.includes('verify')) report('verify', '', await measure(scenario, ['verify']));
  if (wanted.includes('rebuild')) report('rebuild', '', await measure(scenario, ['rebuild']));
  if (wanted.includes('search'))
    report(
      'search',
      'one query, start of the program included',
      await measure(scenario, ['search', 'falcon margin']),
    );
} finally {
  await scenario.remove();
}

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

function report(area: string, figure: string, { seconds, megabytes }: Measured): void {
  console.info(
    `${area.padEnd(8)} ${seconds.toFixed(1).padStart(7)} s  ${megabytes.toFixed(0).padStart(5)} MB at most  ${figure}`,
  );
}

/** Wall time of the command, and the most memory its own process had (Linux; 0 elsewhere). */
async function measure({ environment }: Scenario, args: readonly string[]): Promise<Measured> {
  const start = performance.now();
  const child = spawn(holdfast, [...args, '--json'], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const watching = watchMemory(child);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`holdfast ${args.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - start) / 1_000, megabytes: await watching };
}

async function watchMemory(child: ChildProcess): Promise<number> {
  let most = 0;
  while (child.exitCode === null && child.signalCode === null) {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return most;
}
