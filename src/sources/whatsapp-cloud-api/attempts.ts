import type { SourceMemory } from '#core/source.ts';
import { isObject, objectOf } from '#core/untyped.ts';
import { parseExact } from '#sources/whatsapp-cloud-api/exactJson.ts';
import type { SentEvent } from '#sources/whatsapp-cloud-api/native.ts';

/** Entries of the memory over which attempts are spread, so that many can be written at once. */
const shards = Array.from({ length: 16 }, (_, index) => `attempts/${index}`);

/**
 * Messages on their way to Meta, durable before they leave. What is remembered here and not under way in this process
 * was cut off: it went out, or it did not.
 */
export class Attempts {
  readonly #underWay = new Set<string>();
  /** The last write of each shard: a shard is read and written by one at a time. */
  readonly #writes = new Map<string, Promise<unknown>>();

  /** Durable when it resolves; under way until `forget` or `release`. Again with Meta's answer, once it is there. */
  async remember(memory: SourceMemory, sent: SentEvent): Promise<void> {
    this.#underWay.add(sent.attempt);
    try {
      await this.#change(memory, sent.attempt, sent);
    } catch (error) {
      this.release(sent.attempt);
      throw error;
    }
  }

  async forget(memory: SourceMemory, attempt: string): Promise<void> {
    await this.#change(memory, attempt, undefined).finally(() => this.release(attempt));
  }

  /** Nobody works on it any more: whoever looks next shall see it. */
  release(attempt: string): void {
    this.#underWay.delete(attempt);
  }

  /** What was cut off. */
  async cutOff(memory: SourceMemory): Promise<SentEvent[]> {
    const stored = await memory.get(shards);
    const remembered = shards.flatMap((shard) => Object.values(readShard(stored.get(shard))));
    return remembered.filter(({ attempt }) => !this.#underWay.has(attempt));
  }

  #change(memory: SourceMemory, attempt: string, sent: SentEvent | undefined): Promise<void> {
    const shard = shardOf(attempt);
    const write = (this.#writes.get(shard) ?? Promise.resolve()).then(async () => {
      const { [attempt]: _before, ...others } = readShard((await memory.get([shard])).get(shard));
      const after = sent === undefined ? others : { ...others, [attempt]: sent };
      const bytes = Object.keys(after).length === 0 ? undefined : Buffer.from(JSON.stringify(after));
      await memory.set(new Map([[shard, bytes]]));
    });
    this.#writes.set(
      shard,
      write.catch(() => undefined),
    );
    return write;
  }
}

function shardOf(attempt: string): string {
  return shards[Number.parseInt(attempt.slice(-2), 16) % shards.length] ?? 'attempts/0';
}

function readShard(bytes: Buffer | undefined): Record<string, SentEvent> {
  const entries = Object.entries(objectOf(parseExact(bytes?.toString() ?? '')));
  return Object.fromEntries(entries.filter(([, sent]) => isObject(sent))) as Record<string, SentEvent>;
}
