import { createInterface } from 'node:readline';
import { isFailure } from '#core/failure.ts';
import { openCluster } from '#store/embedded/cluster.ts';

/**
 * A process that attaches to the embedded server of a data folder, for tests that need several, or kill one.
 * Usage: node clusterProcess.ts FOLDER; says one line of JSON, then closes when its stdin ends.
 */
const folder = process.argv[2] ?? '';
const log: string[] = [];
try {
  const cluster = await openCluster({ folder, log: (line) => log.push(line) });
  console.log(
    JSON.stringify({ shared: cluster.shared, connection: cluster.connection('owner', 'postgres'), log }),
  );
  for await (const _ of createInterface({ input: process.stdin }));
  await cluster.close();
  console.log(JSON.stringify({ closed: true }));
} catch (error) {
  console.log(
    JSON.stringify({ failure: isFailure(error) ? error.code : String(error), message: String(error) }),
  );
  process.exitCode = 1;
}
