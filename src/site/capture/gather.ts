import type { Captured, Emit } from '#core/source.ts';

/** As many events go into one envelope. */
const mostTogether = 1_000;

interface Offer<Native> {
  readonly batch: readonly Captured<Native>[];
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * An emit that may be called concurrently: what is offered while a batch is being taken in goes together into the next
 * one, so that a thousand webhooks a second are a few dozen seals and commits. One batch at a time.
 * @param takeIn durable when it resolves
 */
export function openGatherer<Native>(takeIn: Emit<Native>): Emit<Native> {
  const offers: Offer<Native>[] = [];
  let running = false;

  async function drain(): Promise<void> {
    for (let together = takeTogether(offers); together.length > 0; together = takeTogether(offers))
      await takeInTogether(takeIn, together);
    running = false;
  }

  return (batch) => {
    if (batch.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      offers.push({ batch, resolve, reject });
      if (running) return;
      running = true;
      void drain();
    });
  };
}

/** Files are read from where they come once, so a batch with files stands alone: another's fault must not repeat it. */
function takeTogether<Native>(offers: Offer<Native>[]): Offer<Native>[] {
  const together: Offer<Native>[] = [];
  let events = 0;
  for (let next = offers[0]; next !== undefined; next = offers[0]) {
    events += next.batch.length;
    const standsAlone = hasFiles(next) || (together[0] !== undefined && hasFiles(together[0]));
    if (together.length > 0 && (standsAlone || events > mostTogether)) break;
    together.push(next);
    offers.shift();
  }
  return together;
}

function hasFiles<Native>({ batch }: Offer<Native>): boolean {
  return batch.some(({ attachments }) => attachments.length > 0);
}

async function takeInTogether<Native>(
  takeIn: Emit<Native>,
  together: readonly Offer<Native>[],
): Promise<void> {
  try {
    await takeIn(together.flatMap(({ batch }) => batch));
    for (const { resolve } of together) resolve();
  } catch (error) {
    const [only, ...others] = together;
    if (others.length === 0) return only?.reject(error);
    // One of them may be at fault; the others shall not suffer for it.
    for (const offer of together) await takeInTogether(takeIn, [offer]);
  }
}
