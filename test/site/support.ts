import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { zstdDecompressSync } from 'node:zlib';
import { migrations as auditMigrations } from '#audit/migrations.ts';
import { openTrail, type Trail } from '#audit/trail.ts';
import { fixedClock } from '#core/clock.ts';
import {
  type Envelope,
  type EnvelopeContent,
  envelopeHeaderBytes,
  envelopeSealInfo,
} from '#core/envelope.ts';
import type { AttachmentId } from '#core/ids.ts';
import { directConversation } from '#core/ids.ts';
import type { Attachment, Item, ItemDraft, Service } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import type { Captured } from '#core/source.ts';
import type { Converter } from '#site/intake.ts';
import { migrations } from '#site/migrations.ts';
import { openSite, type Site, type SiteOptions } from '#site/site.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import { openFolderBlobs } from '#store/blob/folder.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { openSeal } from '#store/sealing.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../support/database.ts';
import { temporaryFolder } from '../support/folder.ts';
import { temporaryKeyring } from '../support/keys.ts';

/** A site with a database of its own, and the archive's keyring to open what it sealed. */
export interface TestSite {
  readonly site: Site;
  readonly database: TemporaryDatabase;
  readonly blobs: BlobStore;
  readonly folder: string;
  readonly keyring: Keyring;
  readonly trail: Trail;
  readonly clock: ReturnType<typeof fixedClock>;
  readonly options: SiteOptions;
  close(): Promise<void>;
}

export async function openTestSite(
  change: (options: SiteOptions) => Partial<SiteOptions> = () => ({}),
): Promise<TestSite> {
  const database = await temporaryDatabase([...auditMigrations, ...migrations]);
  const folder = await temporaryFolder();
  const keyring = await temporaryKeyring();
  const clock = fixedClock(new Date('2026-05-04T10:00:00Z'));
  const chainKey = randomBytes(32);
  const blobs = openFolderBlobs(folder.path);
  const trail = openTrail(database, { key: chainKey, clock });
  const { id, publicKey } = keyring.sealing;
  const plain: SiteOptions = { database, blobs, trail, archiveKey: { id, publicKey }, clock, chainKey };
  const options = { ...plain, ...change(plain) };
  const site = await openSite(options);
  return {
    site,
    database,
    blobs,
    folder: folder.path,
    keyring,
    trail,
    clock,
    options,
    close: async () => {
      await site.close();
      await database.drop();
      await folder[Symbol.asyncDispose]();
    },
  };
}

export const reader = { kind: 'account', name: 'reader' } as const;

/** Every envelope of a service, opened. */
export async function openAll(
  { site, keyring }: Pick<TestSite, 'site' | 'keyring'>,
  service: Service = 'whatsapp',
): Promise<{ envelopes: Envelope[]; items: Item[]; keys: Record<string, string> }> {
  const envelopes: Envelope[] = [];
  for (let after = 0n, more = true; more; ) {
    const page = await site.readEnvelopes({ service, after, limit: 1_000 }, reader);
    envelopes.push(...page.envelopes);
    after = page.next;
    more = page.more;
  }
  const contents = await Promise.all(envelopes.map((envelope) => openEnvelope(keyring, envelope)));
  return {
    envelopes,
    items: contents.flatMap(({ items }) => items),
    keys: Object.assign({}, ...contents.map(({ attachmentKeys }) => attachmentKeys)),
  };
}

export async function openEnvelope(keyring: Keyring, envelope: Envelope): Promise<EnvelopeContent> {
  const compressed = await openSeal({
    privateKey: keyring.sealing.privateKey,
    info: envelopeSealInfo,
    aad: envelopeHeaderBytes(envelope),
    sealed: envelope.sealed,
  });
  return JSON.parse(zstdDecompressSync(compressed).toString('utf8'));
}

/** A source whose native events are drafts already. */
export const drafts: Converter<ItemDraft> = {
  spec: { name: 'test-drafts', service: 'whatsapp', version: '1', fields: [] },
  convert: (draft) => draft,
};

export function captured(
  draft: ItemDraft,
  contents: Readonly<Record<string, Buffer>> = {},
): Captured<ItemDraft> {
  const attachments = Object.entries(contents).map(([id, content]) => ({
    id: id as AttachmentId,
    open: async () => Readable.from([content]),
  }));
  return { native: draft, attachments };
}

export const alicePhone = '+447700900101';
export const bobPhone = '+447700900102';
export const outsiderPhone = '+12025550143';

export function person(phone: string, displayName?: string): Participant {
  return {
    nativeId: phone,
    idType: 'pn',
    phone,
    ...(displayName === undefined ? {} : { displayName }),
    internal: false,
    resolution: 'exact',
  };
}

/** A message with a native id, as a linked device gives it. */
export function message(nativeId: string, text: string, change: Partial<ItemDraft> = {}): ItemDraft {
  return {
    schema: 1,
    service: 'whatsapp',
    platform: 'whatsapp',
    tenant: '',
    nativeId,
    revision: 0,
    kind: 'message',
    occurredAt: '2026-05-04T09:30:00.000Z',
    capturedAt: '2026-05-04T09:30:01.000Z',
    clockSource: 'server',
    timePrecision: 'second',
    order: 0,
    source: { name: 'test-drafts', method: 'linked-device', version: '1' },
    account: { id: alicePhone, phone: alicePhone },
    audience: 'participants',
    conversation: { id: directConversation(alicePhone, outsiderPhone), type: 'direct' },
    sender: person(alicePhone),
    recipients: [person(outsiderPhone, 'Zelda Outsider')],
    content: { type: 'text', text },
    attachments: [],
    ...change,
  };
}

/** A line of an export of Alice's phone: `hh:mm author text`. Authors other than Alice are address-book names. */
export function exportLine(line: string, order: number, title = 'Bob Bookname'): ItemDraft {
  const [clock = '', author = '', ...words] = line.split(' ');
  const text = words.join(' ');
  const sender = author === 'Alice' ? person(alicePhone, 'Alice') : named(author);
  const kind = text === '(deleted)' ? 'deletion' : text.startsWith('(edited)') ? 'edit' : 'message';
  const { nativeId: _none, content: _text, ...rest } = message('', '');
  return {
    ...rest,
    kind,
    ...(kind === 'deletion'
      ? { deletion: { scope: 'everyone' as const, originalAvailable: false } }
      : { content: { type: 'text' as const, text } }),
    ...(kind === 'edit' ? { revision: 1, edit: { version: 1 } } : {}),
    occurredAt: `2026-05-03T${clock}:00.000Z`,
    clockSource: 'export',
    timePrecision: 'minute',
    order,
    source: { name: 'test-drafts', method: 'export', version: '1' },
    audience: 'account',
    conversation: { id: `export-chat:${title}`, type: 'direct', title },
    sender,
    recipients: [author === 'Alice' ? named(title.split(' ')[0] ?? title) : person(alicePhone, 'Alice')],
  };
}

function named(name: string): Participant {
  return { nativeId: name, idType: 'name', displayName: name, internal: false, resolution: 'unresolved' };
}

/** @param phone of the account; an account of its own keeps a test apart, for chats are recognised by their words */
export function exportOf(
  lines: readonly string[],
  title?: string,
  phone = alicePhone,
): Captured<ItemDraft>[] {
  return lines.map((line, index) =>
    captured({ ...exportLine(line, index + 1, title), account: { id: phone, phone } }),
  );
}

export function attachmentOf(id: string, content: Buffer, change: Partial<Attachment> = {}): Attachment {
  return {
    id: id as AttachmentId,
    fileName: 'photo.jpg',
    mimeType: 'image/jpeg',
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    kind: 'image',
    status: 'available',
    ...change,
  };
}
