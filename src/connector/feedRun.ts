import { openImportLine } from '#connector/importLine.ts';
import { prepareWindows } from '#connector/prepare.ts';
import { pullEnvelopes } from '#connector/pull.ts';
import { replayPages, warnOfGone } from '#connector/replay.ts';
import type { RunSession } from '#connector/session.ts';
import { acknowledge, doneAfter } from '#connector/settle.ts';
import { ahead, batchesOf } from '#connector/window.ts';
import type { Envelope } from '#core/envelope.ts';

/**
 * Goes along the feed from where the connector stands: while a window is imported, the next is staged and converted
 * and the one after it pulled. The site hears an acknowledgement only of what is durable and recorded.
 */
export async function runAlongFeed(session: RunSession): Promise<void> {
  const { connector, run, client } = session;
  await client.subscribe(connector.id, connector.service, connector.name);
  const place = {
    site: connector.site_id,
    service: connector.service,
    position: run.done_position,
    hash: connector.cursor_hash ?? undefined,
  };
  const pages = pullEnvelopes(client, { place, upTo: run.up_to ?? undefined });
  const position = await importPages(session, pages, (done) => acknowledge(session, done));
  // Also what an earlier run could not tell the site any more.
  if (position === run.done_position && connector.acknowledged < position)
    await acknowledge(session, position);
}

/** Imports the envelopes of a period once more, from the staging store and, where it has them no longer, the site. */
export async function runReplay(session: RunSession): Promise<void> {
  await importPages(session, replayPages(session), async () => undefined);
  await warnOfGone(session);
}

async function importPages(
  session: RunSession,
  pages: AsyncIterable<readonly Envelope[]>,
  settled: (position: bigint) => Promise<void>,
): Promise<bigint> {
  const line = openImportLine(session);
  let position = session.run.done_position;
  let itemsDone = 0;
  try {
    for await (const window of ahead(prepareWindows(session, ahead(pages)))) {
      for (const batch of batchesOf(window.items)) {
        const last = batch.at(-1);
        if (last === undefined) continue;
        const done = doneAfter(last, window.envelopes);
        itemsDone += batch.length;
        const { attachmentKeys } = window;
        await line.add(batch, { attachmentKeys, quarantine: true, done, itemsDone });
        position = done.position;
      }
      const recorded = position;
      line.whenRecorded(() => settled(recorded));
    }
  } finally {
    await line.quiet();
  }
  await line.end();
  return position;
}
