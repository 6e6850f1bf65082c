import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { fuzz } from '../test/fuzz/fuzz.ts';
import { fuzzedParsers } from '../test/fuzz/parsers.ts';
import { temporaryFolder } from '../test/support/folder.ts';

/**
 * Gives every parser of bytes from outside its share of COUNT mutated inputs: `script/soak fuzz [COUNT] [SEED]`. Exits 1
 * for one that crashes, takes more than a second, or hangs. The inputs run in a thread of their own, so that a hang is
 * seen from outside.
 */
interface Task {
  readonly count: number;
  readonly seed: number;
  /** Two numbers: inputs begun, and index of the parser. */
  readonly begun: Int32Array;
}

const hangAfter = 30_000;

if (isMainThread) await watch();
else await work(workerData);

async function watch(): Promise<void> {
  const count = Number(process.argv[2] ?? 100_000);
  const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
  const begun = new Int32Array(new SharedArrayBuffer(8));
  console.info(`${count} inputs, seed ${seed}`);
  const task: Task = { count, seed, begun };
  const worker = new Worker(new URL(import.meta.url), { workerData: task });
  let last = -1;
  const timer = setInterval(() => {
    const now = Atomics.load(begun, 0);
    if (now === last) {
      console.error(`Input ${now} (parser ${Atomics.load(begun, 1)}) hangs: run again with seed ${seed}.`);
      process.exit(1);
    }
    last = now;
  }, hangAfter);
  worker.on('error', (error) => console.error(error));
  const code = await new Promise<number>((resolve) => worker.on('exit', resolve));
  clearInterval(timer);
  if (code !== 0) process.exitCode = 1;
}

async function work({ count, seed, begun }: Task): Promise<void> {
  await using folder = await temporaryFolder();
  const parsers = await fuzzedParsers(folder.path);
  let failed = 0;
  const share = Math.ceil(count / parsers.length);
  for (const [index, parser] of parsers.entries()) {
    Atomics.store(begun, 1, index);
    const start = performance.now();
    try {
      await fuzz(parser, { inputs: share, seed, onInput: () => Atomics.add(begun, 0, 1) });
    } catch (error) {
      failed += 1;
      console.error(parser.name, error);
    }
    const seconds = ((performance.now() - start) / 1_000).toFixed(1);
    console.info(`${parser.name.padEnd(24)} ${share} inputs in ${seconds} s`);
  }
  if (failed === 0) console.info('No crash, no hang, nothing but Failures.');
  else process.exitCode = 1;
}
