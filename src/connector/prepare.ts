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
      for (const position of await stageEnvelopes(stageContext, envelopes, taken))
        session.warnings.add(
          say`At position ${position} the capture site gives another envelope than before.`,
        );
      staged += envelopes.length;
      progress('stage', staged, total);
      const window = await convertWindow(session, stageContext, envelopes, taken);
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

async function convertWindow(
  session: RunSession,
  stageContext: StageContext,
  envelopes: readonly Envelope[],
  taken: number,
): Promise<PreparedWindow> {
  const { options, connector, client } = session;
  const context: ConvertContext = {
    sealing: options.keyring.sealing,
    archiveDomain: options.archiveDomain,
    settings: connector.settings,
  };
  const opened: ConvertedEnvelope[] = [];
  for (const [index, envelope] of envelopes.entries()) {
    const whole = await convertEnvelope(envelope, context);
    opened.push(index === 0 && taken > 0 ? { ...whole, items: whole.items.slice(taken) } : whole);
  }
  const missing = await stageAttachments({ ...stageContext, client }, opened);
  return {
    envelopes,
    items: opened.flatMap(({ envelope, items }) =>
      items.map((item) => withoutMissing(onlyOfChosen(item), envelope)),
    ),
    attachmentKeys: new Map(opened.flatMap(({ attachmentKeys }) => [...attachmentKeys])),
  };

  function onlyOfChosen(converted: Converted): Converted {
    const { verdict, item } = converted;
    if (verdict !== 'map' || !leftOut(item, session.rules)) return converted;
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
      context,
    );
  }
}
