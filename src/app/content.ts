import type { AreaDependencies } from '#app/app.ts';
import { exportEml } from '#compliance/export/eml.ts';
import { parseQuery } from '#compliance/search/parse.ts';
import { Failure } from '#core/failure.ts';
import { type ItemId, parseItemId } from '#core/ids.ts';
import { parseMail } from '#mail/parse.ts';

/** Reading what is archived: every look is in the audit trail. */
export function createContent({ engine, guard }: AreaDependencies) {
  const { archive } = engine;
  return {
    items: guard(
      {
        permission: 'content.read',
        action: 'content.list',
        effect: 'read',
        object: ({ mailbox }: ItemsRequest) => `mailbox:${mailbox}`,
      },
      async (_actor, request: ItemsRequest) => itemRows(request),
    ),
    show: guard(
      {
        permission: 'content.read',
        action: 'content.show',
        effect: 'read',
        object: (item: string) => `item:${item}`,
      },
      async (_actor, id: string) => {
        const itemId = requireItemId(id);
        const item = await archive.readItem(itemId);
        const mail = parseMail(await beginningOf(await archive.openMail(itemId)));
        const { messageId, references, subject, from, to, text } = mail;
        return { item, messageId, references, subject, from, to, text };
      },
    ),
    mail: guard(
      {
        permission: 'content.read',
        action: 'content.show',
        effect: 'read',
        object: (item: string) => `item:${item}`,
      },
      async (_actor, id: string) => archive.openMail(requireItemId(id)),
    ),
    search: guard(
      {
        permission: 'content.read',
        action: 'content.search',
        effect: 'read',
        details: (query: string, { mailbox = null }: { mailbox?: string | null; limit: number }) => ({
          query,
          mailbox,
        }),
      },
      async (_actor, query: string, { mailbox, limit }: { mailbox?: string; limit: number }) =>
        archive.search({ ...parseQuery(query), ...(await scopeOf(mailbox)), limit }),
    ),
    count: guard(
      {
        permission: 'content.read',
        action: 'content.count',
        effect: 'read',
        details: (query: string, { mailbox = null }: { mailbox?: string | null }) => ({ query, mailbox }),
      },
      async (_actor, query: string, { mailbox }: { mailbox?: string }) =>
        archive.count({ ...parseQuery(query), ...(await scopeOf(mailbox)) }),
    ),
    export: guard(
      {
        permission: 'content.export',
        action: 'content.export',
        effect: 'change',
        object: ({ mailbox, query }: ExportRequest, _progress: (done: number) => void) =>
          mailbox === undefined ? `query:${query}` : `mailbox:${mailbox}`,
        details: ({ format, out }) => ({ format, out }),
      },
      async (_actor, { mailbox, query, out }: ExportRequest, progress: (done: number) => void) =>
        exportEml(archive, {
          folder: out,
          ...(mailbox === undefined ? {} : { mailbox }),
          ...(query === undefined ? {} : { query: parseQuery(query) }),
          progress,
        }),
    ),
  };

  async function scopeOf(address: string | undefined) {
    return address === undefined ? {} : { mailbox: (await archive.requireMailbox(address)).id };
  }

  async function* itemRows({ mailbox, folder, limit = Number.POSITIVE_INFINITY }: ItemsRequest) {
    const { id } = await archive.requireMailbox(mailbox);
    let left = limit;
    let after: string | undefined;
    while (left > 0) {
      const page = await archive.listEntries(id, {
        limit: Math.min(500, left),
        ...(folder === undefined ? {} : { folder }),
        ...(after === undefined ? {} : { after }),
      });
      yield* page.entries;
      if (page.next === undefined) return;
      after = page.next;
      left -= page.entries.length;
    }
  }
}

interface ItemsRequest {
  readonly mailbox: string;
  readonly folder?: string;
  readonly limit?: number;
}

interface ExportRequest {
  readonly format: 'eml';
  readonly out: string;
  readonly mailbox?: string;
  readonly query?: string;
}

function requireItemId(text: string): ItemId {
  const id = parseItemId(text);
  if (id !== undefined) return id;
  throw new Failure(
    'usage',
    `"${text}" is not an item id.`,
    'Item ids have 43 characters; `holdfast mailbox items` lists them.',
  );
}

/** Header and text come before the attachments; those may have any size and are not needed to show a mail. */
const shownBytes = 2 * 1024 * 1024;

async function beginningOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > shownBytes) break;
  }
  return Buffer.concat(chunks);
}
