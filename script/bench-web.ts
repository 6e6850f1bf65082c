import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { chromium, type Page } from 'playwright-core';
import { ownPassword, signInClient } from '../test/support/center/client.ts';
import { serveCenter } from '../test/support/center/serve.ts';

/**
 * Measures how soon the first page can be used, in Chromium on loopback with nothing in the cache: the sign-in page until
 * one can type, the home page of somebody who is signed in until its numbers stand there. Prints figures; asserts nothing.
 */
const rounds = 10;
const executablePath = '/usr/bin/chromium';

interface Load {
  readonly milliseconds: number;
  readonly scripts: number;
  /** Compressed, as they come over the wire. */
  readonly scriptBytes: number;
}

const center = await serveCenter();
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const { email } = await signInClient(center.address, center.first);
  const [signIn, home]: [Load[], Load[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({ baseURL: center.address, locale: 'en' });
    const page = await context.newPage();
    signIn.push(await load(page, 'input[type=email]'));
    await page.locator('input[type=email]').fill(email);
    await page.locator('input[type=password]').fill(ownPassword);
    await page.locator('button[type=submit]').click();
    await page.getByRole('banner').waitFor();
    home.push(await load(page, 'main dl'));
    await context.close();
  }
  print('sign-in', signIn);
  print('home', home);
} finally {
  await browser.close();
  await center.stop();
}

async function load(page: Page, shown: string): Promise<Load> {
  const connection = await page.context().newCDPSession(page);
  await connection.send('Network.enable');
  await connection.send('Network.clearBrowserCache');
  const start = performance.now();
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator(shown).first().waitFor();
  const milliseconds = performance.now() - start;
  const sizes = (await page.evaluate(
    `performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).map((entry) => entry.encodedBodySize)`,
  )) as number[];
  return {
    milliseconds,
    scripts: sizes.length,
    scriptBytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

function print(name: string, loads: readonly Load[]): void {
  const times = loads.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
  const [median = 0, most = 0] = [times[Math.floor(times.length / 2)], times.at(-1)];
  const { scripts = 0, scriptBytes = 0 } = loads[0] ?? {};
  console.info(
    `${name.padEnd(8)} p50 ${median.toFixed(0).padStart(5)} ms  at most ${most.toFixed(0).padStart(5)} ms  ` +
      `${scripts} scripts, ${(scriptBytes / 1_000).toFixed(0)} KB compressed (load ${(loadavg()[0] ?? 0).toFixed(1)})`,
  );
}
