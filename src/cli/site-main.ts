import { runSite } from '#http/site/run.ts';

/**
 * The capture site's own process: started by `holdfast serve`, told nothing but its folder. It says on its first line
 * where it listens or why it cannot, and leaves when its standard input ends — so it never outlives who started it.
 */
// Ctrl-C and service managers signal the whole group. Whoever started the site may be in the middle of a batch and
// still need it; the end of standard input says when it is over.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

const code = await runSite({
  folder: process.env.HOLDFAST_SITE_FOLDER ?? '',
  announce: (word) => process.stdout.write(`${JSON.stringify(word)}\n`),
  until: new Promise((resolve) => process.stdin.on('end', resolve).on('close', resolve).resume()),
});
// Everything is closed and durable. A client library's timer, such as that of a linked device, keeps nobody waiting.
process.exit(code);
