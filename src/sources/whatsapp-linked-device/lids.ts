import type { SourceMemory } from '#core/source.ts';
import { phoneOfJid } from '#core/whatsapp.ts';
import { lidOf } from '#sources/whatsapp-linked-device/people.ts';

/**
 * Which number is behind a LID: our own table, since WhatsApp's servers can be asked for the LID of a number but never
 * for the number of a LID.
 */
export interface LidTable {
  /**
   * Takes a pair in either order; other JIDs are ignored.
   * @returns the pair, when items stand under the LID that did not know the number: to be told, then `settle`d
   */
  learn(one: string, other: string): Promise<NewPair | undefined>;
  /** The new knowledge is durable elsewhere. */
  settle(lid: string): Promise<void>;
  /** The numbers of those LIDs that are known, E.164; the others are marked as used without one. */
  phonesOf(lids: readonly string[]): Promise<Record<string, string>>;
}

export interface NewPair {
  readonly lid: string;
  /** E.164. */
  readonly phone: string;
}

/** @param ask the client's own store; gives the JID of the number, with or without device */
export function makeLidTable(memory: SourceMemory, ask: (lid: string) => Promise<string | null>): LidTable {
  const known = new Map<string, string>();
  const settled = new Set<string>();
  const open = new Set<string>();
  const numberOf = async (lid: string): Promise<string | undefined> => {
    const kept = known.get(lid) ?? (await memory.get([lidName(lid)])).get(lidName(lid))?.toString('utf8');
    const phone = kept ?? phoneOfJid((await ask(lid)) ?? '');
    if (phone !== undefined) known.set(lid, phone);
    return phone;
  };
  return {
    learn: async (one, other) => {
      const lid = lidOf(one) ?? lidOf(other);
      const phone = phoneOfJid(one) ?? phoneOfJid(other);
      if (lid === undefined || phone === undefined || settled.has(`${lid} ${phone}`)) return undefined;
      const kept = await memory.get([lidName(lid), openName(lid)]);
      if (kept.get(lidName(lid))?.toString('utf8') !== phone) {
        await memory.set(new Map([[lidName(lid), Buffer.from(phone)]]));
      }
      known.set(lid, phone);
      settled.add(`${lid} ${phone}`);
      return kept.has(openName(lid)) ? { lid, phone } : undefined;
    },
    settle: async (lid) => {
      open.delete(lid);
      await memory.set(new Map([[openName(lid), undefined]]));
    },
    phonesOf: async (lids) => {
      const phones: Record<string, string> = {};
      for (const lid of lids) {
        const phone = await numberOf(lid);
        if (phone !== undefined) phones[lid] = phone;
      }
      const news = lids.filter((lid) => phones[lid] === undefined && !open.has(lid));
      if (news.length > 0) {
        await memory.set(new Map(news.map((lid) => [openName(lid), Buffer.from('1')])));
        for (const lid of news) open.add(lid);
      }
      return phones;
    },
  };
}

const openName = (lid: string): string => `lid-open/${lid}`;
const lidName = (lid: string): string => `lid/${lid}`;

/** Every LID that stands anywhere in a value, each once. */
export function lidsIn(value: unknown): string[] {
  const found = JSON.stringify(value ?? null).match(/\d+(?:[:_]\d+)*@(?:hosted\.)?lid\b/g) ?? [];
  return [...new Set(found.flatMap((jid) => lidOf(jid) ?? []))];
}
