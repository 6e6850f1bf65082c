import { createHash } from 'node:crypto';
import type { SourceMemory } from '#core/source.ts';
import { type JsonObject, listOf, objectOf } from '#core/untyped.ts';
import { peel } from '#sources/whatsapp-linked-device/content.ts';
import { textOf } from '#sources/whatsapp-linked-device/fields.ts';
import type { Baileys } from '#sources/whatsapp-linked-device/library.ts';
import type { MessageEvent } from '#sources/whatsapp-linked-device/native.ts';
import { remembered } from '#sources/whatsapp-linked-device/remembered.ts';

interface KnownPoll {
  readonly question: string;
  readonly options: readonly string[];
  /** Base64: what votes are encrypted with. */
  readonly secret: string;
  /** JIDs under which votes may name the author: his number and his LID. */
  readonly authors: readonly string[];
}

/** Polls as they were asked, since a vote names its choices by hash and is sealed with the poll's secret. */
export interface PollBook {
  /**
   * Keeps the poll, when the message is one.
   * @param author JIDs of the sender: his number and his LID
   */
  note(message: JsonObject, author: readonly string[]): Promise<void>;
  /**
   * The choice of a vote, where its poll was seen and it can be opened.
   * @param voter JIDs of the sender
   */
  open(message: JsonObject, voter: readonly string[]): Promise<MessageEvent['vote']>;
}

export function makePollBook(memory: SourceMemory, baileys: Baileys): PollBook {
  const kept = (id: string) => remembered<KnownPoll>(memory, `poll/${id}`);
  return {
    note: async (message, author) => {
      const poll = pollOf(message, author);
      const id = textOf(objectOf(message.key).id);
      if (poll !== undefined && id !== undefined) await kept(id).write(poll);
    },
    open: async (message, voter) => {
      const update = objectOf(peel(message.message).value);
      const id = textOf(objectOf(update.pollCreationMessageKey).id);
      const poll = id === undefined ? undefined : await kept(id).read();
      const hashes =
        id === undefined || poll === undefined ? undefined : choicesOf({ baileys, update, id, poll, voter });
      return poll === undefined || hashes === undefined
        ? undefined
        : { question: poll.question, chosen: poll.options.filter((option) => hashes.has(hashOf(option))) };
    },
  };
}

function pollOf(message: JsonObject, authors: readonly string[]): KnownPoll | undefined {
  const { type, value } = peel(message.message);
  const secret = textOf(objectOf(objectOf(message.message).messageContextInfo).messageSecret);
  if (!/^pollCreationMessage/.test(type ?? '') || secret === undefined) return undefined;
  const poll = objectOf(value);
  return {
    question: textOf(poll.name) ?? '',
    options: listOf(poll.options).map((option) => textOf(objectOf(option).optionName) ?? ''),
    secret,
    authors,
  };
}

interface SealedVote {
  readonly baileys: Baileys;
  /** `proto.Message.PollUpdateMessage`. */
  readonly update: JsonObject;
  /** Of the poll. */
  readonly id: string;
  readonly poll: KnownPoll;
  readonly voter: readonly string[];
}

/** Author and voter are part of the key, by number in older clients and by LID in newer: the seal tells which fits. */
function choicesOf({ baileys, update, id, poll, voter }: SealedVote): Set<string> | undefined {
  const vote = objectOf(update.vote);
  const sealed = {
    encPayload: Buffer.from(textOf(vote.encPayload) ?? '', 'base64'),
    encIv: Buffer.from(textOf(vote.encIv) ?? '', 'base64'),
  };
  for (const pollCreatorJid of poll.authors) {
    for (const voterJid of voter) {
      try {
        const pollEncKey = Buffer.from(poll.secret, 'base64');
        const opened = baileys.decryptPollVote(sealed, {
          pollCreatorJid,
          pollMsgId: id,
          pollEncKey,
          voterJid,
        });
        return new Set(opened.selectedOptions.map((hash) => Buffer.from(hash).toString('hex')));
      } catch {
        // Sealed under another pair of names.
      }
    }
  }
  return undefined;
}

function hashOf(option: string): string {
  return createHash('sha256').update(option).digest('hex');
}
