import { randomUUID } from 'node:crypto';
import { isFailure } from '#core/failure.ts';
import type { ItemId, MailboxId } from '#core/ids.ts';
import { serviceFolder } from '#core/item.ts';
import { type Sentence, say } from '#core/sentence.ts';
import type { ProofStep } from '#core/target.ts';
import { listOf, objectOf, textOf } from '#core/untyped.ts';
import { rolesOf } from '#graph/tokens.ts';
import type { DoorParts } from '#targets/microsoft365/deliver.ts';
import { graphFailure, mailboxUnknown } from '#targets/microsoft365/failures.ts';
import type { MailboxBook } from '#targets/microsoft365/mailboxes.ts';
import { itemIdProperty } from '#targets/microsoft365/message.ts';
import { findMessages, messagePath, removeMessage } from '#targets/microsoft365/stored.ts';

/**
 * Proves with one mailbox what only the tenant can show: permissions, folder, one message written, read back, compared,
 * found and removed. Ends at the first step without which the next make no sense.
 */
export async function* prove(
  parts: DoorParts,
  book: MailboxBook,
  address: string,
  signal: AbortSignal,
): AsyncGenerator<ProofStep, void, undefined> {
  try {
    const roles = rolesOf(await parts.client.token(signal));
    yield passed('sign-in', say`The application signs in.`);
    yield permission(roles);
    const mailbox = (await book.find([address])).get(address);
    if (mailbox === undefined) {
      yield failed('mailbox', mailboxUnknown(address).sentence);
      return;
    }
    yield passed('mailbox', say`The mailbox ${address} opens.`);
    yield* writeAndRead(parts, mailbox, signal);
  } catch (error) {
    const failure = graphFailure(error);
    if (!isFailure(failure)) throw error;
    yield failed('request', say`${failure.sentence} ${failure.remedySentence}`);
  }
}

/** Roles of Exchange (RBAC for Applications) are not in a token, so that its absence may be as it should be. */
function permission(roles: readonly string[]): ProofStep {
  if (roles.includes('Mail.ReadWrite'))
    return passed(
      'permission',
      say`Microsoft Entra gives it Mail.ReadWrite, for every mailbox of the tenant. To limit it to some, take this away and give it the role in Exchange instead (RBAC for Applications).`,
    );
  return {
    code: 'permission',
    outcome: 'not-possible',
    sentence: say`Microsoft Entra gives it no Mail.ReadWrite, so Exchange decides which mailboxes it may open (RBAC for Applications).`,
  };
}

async function* writeAndRead(
  parts: DoorParts,
  mailbox: MailboxId,
  signal: AbortSignal,
): AsyncGenerator<ProofStep, void, undefined> {
  const { client, folders, settings, ground } = parts;
  const name = settings.folders[serviceFolder.whatsapp] ?? serviceFolder.whatsapp;
  const folder = await folders.ensure(mailbox, name, signal);
  yield passed('folder', say`The folder ${name} is there.`);
  const proof = proofMessage(parts);
  const path = `/users/${mailbox}/mailFolders/${encodeURIComponent(folder)}/messages`;
  const place = { client, mailbox, signal };
  try {
    const made = objectOf(await client.request({ method: 'POST', path, mailbox, body: proof.body }, signal));
    yield passed('written', say`A message is written.`);
    yield* compared(await readBack(parts, mailbox, textOf(made.id) ?? '', signal), proof, parts);
    yield await foundAgain(place, proof.itemId);
  } finally {
    // By its property: the answer that told its id may have been lost.
    for (const { id } of await findMessages(place, proof.itemId)) await removeMessage(place, id);
  }
  yield passed('removed', say`The message is removed again, at ${ground.clock.now().toISOString()}.`);
}

async function readBack(
  { client, settings }: DoorParts,
  mailbox: MailboxId,
  id: string,
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>>> {
  const fields = ['id', 'isDraft', 'receivedDateTime', 'internetMessageId'];
  const query = new URLSearchParams({
    $select: [...fields, ...(settings.cloud.has.messageHeaders ? ['internetMessageHeaders'] : [])].join(','),
    $expand: `singleValueExtendedProperties($filter=id eq 'String 0x001A'),attachments($select=id,name,size)`,
  });
  const path = `${messagePath(mailbox, id)}?${query}`;
  return objectOf(await client.request({ method: 'GET', path, mailbox }, signal));
}

interface Proof {
  readonly itemId: ItemId;
  readonly messageId: string;
  /** A date that no clock of today has. */
  readonly date: Date;
  readonly itemClass: string;
  readonly body: Readonly<Record<string, unknown>>;
}

function proofMessage({ settings, ground }: DoorParts): Proof {
  const date = new Date(Math.floor(ground.clock.now().getTime() / 1_000) * 1_000 - 400 * 86_400_000);
  const itemId = `proof-${randomUUID()}` as ItemId;
  const messageId = `<${itemId}@${ground.archiveDomain}>`;
  const itemClass = settings.classes.whatsapp;
  const time = date.toISOString();
  const file = {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name: 'proof.txt',
    contentType: 'text/plain',
    contentBytes: Buffer.from('下午三点').toString('base64'),
  };
  const body = {
    subject: 'Holdfast writes this message to prove the mailbox, and removes it',
    body: { contentType: 'text', content: '下午三点' },
    internetMessageId: messageId,
    isRead: true,
    ...(settings.cloud.has.messageHeaders
      ? { internetMessageHeaders: [{ name: 'x-archive-event', value: 'proof' }] }
      : {}),
    singleValueExtendedProperties: [
      { id: 'Integer 0x0E07', value: '1' },
      { id: 'SystemTime 0x0E06', value: time },
      { id: 'SystemTime 0x0039', value: time },
      { id: 'String 0x001A', value: itemClass },
      { id: itemIdProperty, value: itemId },
    ],
    attachments: [file],
  };
  return { itemId, messageId, date, itemClass, body };
}

function* compared(
  read: Readonly<Record<string, unknown>>,
  proof: Proof,
  { settings }: DoorParts,
): Generator<ProofStep, void, undefined> {
  yield judged('no-draft', read.isDraft === false, {
    right: say`It is no draft.`,
    wrong: say`It is a draft: Outlook would offer to send it.`,
  });
  yield judged('date-kept', Date.parse(textOf(read.receivedDateTime) ?? '') === proof.date.getTime(), {
    right: say`The mailbox shows it with the date of the event.`,
    wrong: say`The mailbox shows it with another date than that of the event.`,
  });
  yield judged('message-id-kept', textOf(read.internetMessageId) === proof.messageId, {
    right: say`Its Message-ID is kept.`,
    wrong: say`Its Message-ID is not kept, so threads may fall apart.`,
  });
  const [property] = listOf(read.singleValueExtendedProperties).map(objectOf);
  yield judged('class-kept', textOf(property?.value) === proof.itemClass, {
    right: say`Its item class is kept: itemclass:${proof.itemClass.toLowerCase()}* should find it in Purview.`,
    wrong: say`Its item class is not kept. Choose IPM.Note, and search by folder and sender.`,
  });
  if (settings.cloud.has.messageHeaders)
    yield judged('headers-kept', listOf(read.internetMessageHeaders).length > 0, {
      right: say`Its header fields are kept.`,
      wrong: say`Its header fields are not kept.`,
    });
  yield judged('file-kept', listOf(read.attachments).length === 1, {
    right: say`Its attachment is kept.`,
    wrong: say`Its attachment is not kept.`,
  });
}

async function foundAgain(place: Parameters<typeof removeMessage>[0], itemId: ItemId): Promise<ProofStep> {
  const found = await findMessages(place, itemId);
  return judged('found-again', found.length === 1, {
    right: say`The message is found by the archive's own id.`,
    wrong: say`The message is not found by the archive's own id, so after a crash it could be delivered twice.`,
  });
}

function judged(
  code: string,
  right: boolean,
  say: { readonly right: Sentence; readonly wrong: Sentence },
): ProofStep {
  return right ? passed(code, say.right) : failed(code, say.wrong);
}

function passed(code: string, sentence: Sentence): ProofStep {
  return { code, outcome: 'passed', sentence };
}

function failed(code: string, sentence: Sentence): ProofStep {
  return { code, outcome: 'failed', sentence };
}
