import type { TimeDoubt } from '#core/item.ts';
import type { Block } from '#sources/whatsapp-export/blocks.ts';
import { type DateOrder, isOrderSensitive, readDate } from '#sources/whatsapp-export/dates.ts';
import type { ZoneReading } from '#sources/whatsapp-export/zone.ts';

/** A block with the instant it happened. */
export interface TimedBlock {
  readonly block: Block;
  /** Milliseconds since 1970, UTC. */
  readonly instant: number;
  readonly doubts: readonly TimeDoubt[];
}

export interface TimeReading {
  readonly order: DateOrder;
  readonly orderDoubtful: boolean;
  readonly readZone: (local: number) => ZoneReading;
  /** When the export is read; times more than a day later are doubtful. */
  readonly now: Date;
}

/** WhatsApp began in 2009. */
const whatsappStart = Date.UTC(2009, 0, 1);
const oneDay = 86_400_000;
const oneMinute = 60_000;
/** More messages than a chat has in an hour that comes twice; beyond, they are resolved in portions. */
const mostWaiting = 20_000;

interface Waiting {
  readonly block: Block;
  readonly local: number;
  readonly reading: ZoneReading;
}

/**
 * Gives each message its instant. When clocks are put back an hour comes twice; the order of the file tells the two
 * apart, because it is the order of time: after a local time that runs back the second hour has begun.
 */
export async function* resolveInstants(
  blocks: AsyncIterable<Block>,
  time: TimeReading,
): AsyncGenerator<TimedBlock> {
  let waiting: Waiting[] = [];
  for await (const block of blocks) {
    const local = localTime(block, time.order);
    const reading = time.readZone(local);
    const ambiguous = reading.instants.length === 2;
    const last = waiting.at(-1);
    const elsewhere =
      !ambiguous || waiting.length >= mostWaiting || Math.abs(local - (last?.local ?? local)) > oneDay;
    if (last !== undefined && elsewhere) {
      yield* resolveTwiceHour(waiting, time);
      waiting = [];
    }
    if (ambiguous) waiting.push({ block, local, reading });
    else yield timed({ block, local, reading }, reading.instants[0], false, time);
  }
  yield* resolveTwiceHour(waiting, time);
}

function localTime(block: Block, order: DateOrder): number {
  const { header } = block;
  // The scan has refused files with impossible dates.
  const day = readDate(header.date, order) ?? { year: 1970, month: 1, day: 1 };
  return Date.UTC(day.year, day.month - 1, day.day, header.hour, header.minute, header.second ?? 0);
}

function* resolveTwiceHour(waiting: readonly Waiting[], time: TimeReading): Generator<TimedBlock> {
  let turn = waiting.length;
  let largest = 0;
  let drops = 0;
  waiting.forEach((entry, index) => {
    const drop = (waiting[index - 1]?.local ?? entry.local) - entry.local;
    // Senders' clocks differ by seconds; that is no second hour.
    if (drop < oneMinute) return;
    drops += 1;
    if (drop > largest) {
      largest = drop;
      turn = index;
    }
  });
  for (const [index, entry] of waiting.entries()) {
    const [first, second = first] = entry.reading.instants;
    yield timed(entry, index < turn ? first : second, drops !== 1, time);
  }
}

function timed(entry: Waiting, instant: number, twice: boolean, time: TimeReading): TimedBlock {
  const doubts: TimeDoubt[] = [];
  if (instant < whatsappStart) doubts.push('before-2009');
  if (instant > time.now.getTime() + oneDay) doubts.push('in-future');
  if (twice) doubts.push('dst-ambiguous');
  if (entry.reading.gap) doubts.push('dst-gap');
  if (time.orderDoubtful && isOrderSensitive(entry.block.header.date, time.order)) doubts.push('date-order');
  return { block: entry.block, instant, doubts };
}
