import { randomUUID } from 'node:crypto';
import type { ImapFlow } from 'imapflow';
import { isFailure } from '#core/failure.ts';
import type { FolderId, MailboxId } from '#core/ids.ts';
import { serviceFolder } from '#core/item.ts';
import { type Sentence, say, verbatim } from '#core/sentence.ts';
import type { ProofStep } from '#core/target.ts';
import { mailDomain } from '#mail/domain.ts';
import { appendTogether } from '#targets/imap/append.ts';
import type { DoorParts } from '#targets/imap/deliver.ts';
import { connectionFailure } from '#targets/imap/failures.ts';
import { ensureFolder, folderPath, inFolder } from '#targets/imap/folders.ts';
import { sizeLimit } from '#targets/imap/limits.ts';
import { findByMessageId } from '#targets/imap/messageIds.ts';
import type { Reference } from '#targets/imap/reference.ts';

interface Proof extends DoorParts {
  readonly client: ImapFlow;
  readonly folder: FolderId;
  readonly messageId: string;
  readonly bytes: Buffer;
  readonly date: Date;
}

/**
 * Proves with one mailbox that the server keeps what is delivered: writes one mail, reads it back, and removes it. Ends
 * at the first step without which the next make no sense.
 */
export async function* prove(
  parts: DoorParts,
  address: string,
  signal: AbortSignal,
): AsyncGenerator<ProofStep, void, undefined> {
  const steps: ProofStep[] = [];
  try {
    await parts.connections.use(address as MailboxId, signal, async (client) => {
      steps.push(passed('sign-in', say`The mailbox ${address} opens.`));
      await proveWith(client, parts, steps);
    });
  } catch (error) {
    const failure = connectionFailure(error, parts.settings.server);
    if (!isFailure(failure)) throw error;
    const code = steps.length === 0 ? 'sign-in' : 'connection';
    steps.push({
      code,
      outcome: 'failed',
      sentence: say`${failure.sentence} ${failure.remedySentence}`,
    });
  }
  yield* steps;
}

async function proveWith(client: ImapFlow, parts: DoorParts, steps: ProofStep[]): Promise<void> {
  const name = parts.settings.folders[serviceFolder.whatsapp] ?? serviceFolder.whatsapp;
  const folder = folderPath(client, name);
  await ensureFolder(client, folder);
  steps.push(passed('folder', say`The folder ${folder} is there.`), await abilities(client, folder, parts));
  const proof: Proof = { ...parts, client, folder, ...proofMail(parts) };
  const [told] = await appendTogether(client, folder, [{ ...proof, seen: true }]);
  const found = await findByMessageId(client, folder, [{ messageId: proof.messageId, date: proof.date }]);
  const reference = found.get(proof.messageId);
  steps.push(
    reference === undefined
      ? failed(
          'found-again',
          say`The mail is not found by its Message-ID, so after a crash it could be delivered twice.`,
        )
      : passed('found-again', say`The mail is found by its Message-ID.`),
  );
  const place = told ?? reference;
  if (place === undefined) return;
  try {
    steps.push(...(await readBack(proof, place)));
  } finally {
    steps.push(await remove(proof, place));
  }
}

async function abilities(client: ImapFlow, folder: FolderId, { settings }: DoorParts): Promise<ProofStep> {
  const names = ['MULTIAPPEND', 'UIDPLUS', 'QUOTA', 'APPENDLIMIT'].filter((name) =>
    client.capabilities.has(name),
  );
  const limit = await sizeLimit(client, folder, settings.sizeLimit);
  const offers = names.length === 0 ? verbatim('–') : verbatim(names.join(', '));
  return Number.isFinite(limit)
    ? passed('abilities', say`The server offers: ${offers}. A mail may have ${limit} bytes.`)
    : passed('abilities', say`The server offers: ${offers}. It names no limit for the size of a mail.`);
}

/** A mail like those of items, with a date that no clock of today has. */
function proofMail({ ground }: DoorParts): Pick<Proof, 'messageId' | 'bytes' | 'date'> {
  const domain = mailDomain(ground.archiveDomain);
  const messageId = `<proof.${randomUUID()}@${domain}>`;
  const date = new Date(Math.floor(ground.clock.now().getTime() / 1_000) * 1_000 - 400 * 86_400_000);
  const lines = [
    `Message-ID: ${messageId}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `From: Holdfast <archive@${domain}>`,
    `To: undisclosed-recipients:;`,
    'Subject: Holdfast writes this mail to prove the mailbox, and removes it',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '=E4=B8=8B=E5=8D=88=E4=B8=89=E7=82=B9 =F0=9F=91=8D',
    '',
  ];
  return { messageId, date, bytes: Buffer.from(lines.join('\r\n'), 'latin1') };
}

async function readBack(proof: Proof, place: Reference): Promise<readonly ProofStep[]> {
  const read = await inFolder(proof.client, proof.folder, () =>
    proof.client.fetchOne(`${place.uid}`, { source: true, internalDate: true }, { uid: true }),
  );
  const { source, internalDate } = read || {};
  const dateKept = new Date(internalDate ?? 0).getTime() === proof.date.getTime();
  return [
    source?.equals(proof.bytes) === true
      ? passed('read-back', say`The mail is read back byte for byte.`)
      : failed('read-back', say`The mail that is read back differs from the one that was delivered.`),
    dateKept
      ? passed('date-kept', say`The mailbox shows it with the date of the event.`)
      : failed('date-kept', say`The mailbox shows it with another date than that of the event.`),
  ];
}

/** Only with UIDPLUS one mail can be removed without others that the user has marked for it. */
async function remove(proof: Proof, place: Reference): Promise<ProofStep> {
  const { client, folder } = proof;
  const removed = await inFolder(
    client,
    folder,
    async () => {
      if (client.capabilities.has('UIDPLUS')) return client.messageDelete(`${place.uid}`, { uid: true });
      return (await client.messageFlagsAdd(`${place.uid}`, ['\\Deleted'], { uid: true })) && 'marked';
    },
    'write',
  );
  if (removed === true) return passed('removed', say`The mail is removed again.`);
  return {
    code: 'removed',
    outcome: removed === 'marked' ? 'not-possible' : 'failed',
    sentence: say`The mail is still in the folder ${folder}. Remove it by hand.`,
  };
}

function passed(code: string, sentence: Sentence): ProofStep {
  return { code, outcome: 'passed', sentence };
}

function failed(code: string, sentence: Sentence): ProofStep {
  return { code, outcome: 'failed', sentence };
}
