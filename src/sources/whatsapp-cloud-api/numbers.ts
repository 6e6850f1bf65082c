import type { SourceMemory } from '#core/source.ts';
import { listOf, textOf } from '#core/untyped.ts';
import type { WebhookEvent } from '#sources/whatsapp-cloud-api/native.ts';
import { phoneIn } from '#sources/whatsapp-cloud-api/people.ts';
import { viewOf } from '#sources/whatsapp-cloud-api/view.ts';

/**
 * Which numbers an account has, learnt from its messages: what befalls an account befalls them, and Meta does not name
 * them then.
 */
export class Numbers {
  /** What stands in each memory already, so that a webhook costs no look. */
  readonly #known = new WeakMap<SourceMemory, Set<string>>();
  #writing: Promise<unknown> = Promise.resolve();

  async learn(memory: SourceMemory, events: readonly WebhookEvent[]): Promise<void> {
    for (const event of events) {
      const { waba, business } = viewOf(event);
      const number = phoneIn(business);
      if (waba === undefined || number === undefined) continue;
      const known = this.#known.get(memory) ?? new Set();
      this.#known.set(memory, known);
      if (known.has(`${waba} ${number}`)) continue;
      await this.#add(memory, waba, number);
      known.add(`${waba} ${number}`);
    }
  }

  /** E.164. */
  async of(memory: SourceMemory, waba: string): Promise<string[]> {
    const name = memoryName(waba);
    const stored = (await memory.get([name])).get(name)?.toString() ?? '[]';
    return listOf(JSON.parse(stored)).flatMap((number) => textOf(number) ?? []);
  }

  #add(memory: SourceMemory, waba: string, number: string): Promise<void> {
    const write = this.#writing.then(async () => {
      const numbers = new Set(await this.of(memory, waba));
      if (numbers.has(number)) return;
      await memory.set(new Map([[memoryName(waba), Buffer.from(JSON.stringify([...numbers, number]))]]));
    });
    this.#writing = write.catch(() => undefined);
    return write;
  }
}

function memoryName(waba: string): string {
  return `numbers/${waba}`;
}
