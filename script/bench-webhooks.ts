import { availableParallelism, cpus } from 'node:os';
import { percentile } from '../test/support/webhooks/load.ts';
import { prepareWebhooks } from '../test/support/webhooks/scenario.ts';

/**
 * Webhooks of the Cloud API into the site's own process, each durable before its 200, on loopback; who sends is on the
 * same machine. Prints figures; asserts nothing. script/bench webhooks [A SECOND] [SECONDS]
 */
const [wantedRate = '1000', wantedSeconds = '60'] = process.argv.slice(2);
const [perSecond, seconds] = [Number(wantedRate), Number(wantedSeconds)];

console.info(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.versions.node}, embedded PostgreSQL`,
);
const scenario = await prepareWebhooks();
try {
  const sent =
    (await report('warm-up', Math.min(5, seconds), false)) +
    (await report('steady', seconds, false)) +
    (await report('killed in the middle', seconds, true));
  const items = await scenario.delivered();
  console.info(
    `${sent} sent; ${items.length} items in the mailbox, ${new Set(items).size} of them different`,
  );
} finally {
  await scenario.remove();
}

async function report(name: string, duration: number, kill: boolean): Promise<number> {
  const began = performance.now();
  const { ids, repeated, milliseconds } = await scenario.load({ name, perSecond, seconds: duration, kill });
  const rate = ids.length / ((performance.now() - began) / 1_000);
  const at = (hundredth: number): string => percentile(milliseconds, hundredth).toFixed(1);
  console.info(
    `${name.padEnd(22)} ${ids.length} acknowledged, ${rate.toFixed(0)} a second; p50 ${at(50)} ms, p95 ${at(95)}, p99 ${at(99)}, most ${at(100)}; ${repeated} repeated`,
  );
  return ids.length;
}
