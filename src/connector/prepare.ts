import { stageAttachments } from '#connector/attachments.ts';
import {
  type ConvertContext,
  type Converted,
  type ConvertedEnvelope,
  convertEnvelope,
  rejectItem,
} from '#connector/convert.ts';
import { leftOut, notChosen } from '#connector/people.ts';
import type { RunSession } from '#connector/session.ts';
import { type StageContext, stageEnvelopes } from '#connector/stage.ts';
import { windowsOf } from '#connector/window.ts';
import type { Envelope } from '#core/envelope.ts';
import { say } from '#core/sentence.ts';

/** A window of envelopes, staged with their attachments and converted: all that the import needs. */
export interface PreparedWindow {
  readonly envelopes: readonly Envelope[];
  /** In order; without the items that earlier runs have settled. */
  readonly items: readonly Converted[];
  readonly attachmentKeys: ReadonlyMap<string, Buffer>;
}

/** Stages and converts pages of envelopes, window by window. */
export async function* prepareWindows(
  session: RunSession,
  pages: AsyncIterable<readonly Envelope[]>,
): AsyncGenerator<PreparedWindow> {
  const { options, connector, run, signal, progress } = session;
  const { database, staging, clock } = options;
  const stageContext: StageContext = { database, staging, clock, connector: connector.id, run: run.id };
  const convertContext: ConvertContext = {
    sealing: options.keyring.sealing,
    archiveDomain: options.archiveDomain,
    settings: connector.settings,
  };
  const total = envelopesToPull(session);
  let pulled = 0;
  let staged = 0;
  let converted = 0;
  for await (const page of pages) {
    pulled += page.length;
    progress('pull', pulled, total);
    for (const envelopes of windowsOf(page)) {
      signal.throwIfAborted();
      await options.checkDisk?.();
      const taken = envelopes[0]?.position === run.done_position + 1n ? run.done_items : 0;
      // Opening needs no staged envelope; it is not waited for before all is staged.
      const opening = openEnvelopes(envelopes, convertContext, taken);
      opening.catch(() => undefined);
      for (const position of await stageEnvelopes(stageContext, envelopes, taken))
        session.warnings.addOneOfMany(
          say`At position ${position} the capture site gives another envelope than before.`,
        );
      staged += envelopes.length;
      progress('stage', staged, total);
      const window = await prepareWindow(session, { stageContext, convertContext }, await opening);
      converted += window.items.length;
      progress('convert', converted);
      yield window;
    }
  }
}

function envelopesToPull({ run, connector }: RunSession): number | undefined {
  const first = run.done_position === 0n && connector.cursor_hash === null;
  return run.up_to === null || run.kind === 'replay' || first
    ? undefined
    : Number(run.up_to - run.done_position);
}

/** All at once: each waits several times for the program's threads, and one after the other they would add it up. */
function openEnvelopes(
  envelopes: readonly Envelope[],
  context: ConvertContext,
  taken: number,
): Promise<ConvertedEnvelope[]> {
  return Promise.all(
    envelopes.map(async (envelope, index) => {
      const whole = await convertEnvelope(envelope, context);
      return index === 0 && taken > 0 ? { ...whole, items: whole.items.slice(taken) } : whole;
    }),
  );
}

async function prepareWindow(
  { client, rules }: RunSession,
  contexts: { readonly stageContext: StageContext; readonly convertContext: ConvertContext },
  opened: readonly ConvertedEnvelope[],
): Promise<PreparedWindow> {
  const missing = await stageAttachments({ ...contexts.stageContext, client }, opened);
  return {
    envelopes: opened.map(({ envelope }) => envelope),
    items: opened.flatMap(({ envelope, items }) =>
      items.map((item) => withoutMissing(onlyOfChosen(item), envelope)),
    ),
    attachmentKeys: new Map(opened.flatMap(({ attachmentKeys }) => [...attachmentKeys])),
  };

  function onlyOfChosen(converted: Converted): Converted {
    const { verdict, item } = converted;
    if (verdict !== 'map' || !leftOut(item, rules)) return converted;
    return { ...converted, verdict: 'exclude', reason: notChosen, mail: null };
  }

  /** A mail cannot be written without its attachment, and the attachment may never come: the item is kept as it is. */
  function withoutMissing(converted: Converted, envelope: Envelope): Converted {
    if (missing.size === 0 || converted.verdict !== 'map') return converted;
    const lost = converted.item.attachments.some(
      ({ id, status }) => status === 'available' && missing.has(id),
    );
    if (!lost) return converted;
    const found = { envelope, index: converted.index, value: converted.item };
    return rejectItem(
      found,
      say`attachment-missing: the capture site does not have the content it announced`,
      contexts.convertContext,
    );
  }
}
