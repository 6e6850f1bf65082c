import type { AreaDependencies } from '#app/app.ts';
import { beginningOf, readableItem, readableMailbox, requireItemId } from '#app/readable.ts';
import { exportEml } from '#compliance/export/eml.ts';
import { parseQuery } from '#compliance/search/parse.ts';
import type { Actor } from '#core/actor.ts';
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
      async (actor, request: ItemsRequest) => {
        await readableMailbox(engine, actor, request.mailbox);
        return itemRows(request);
      },
    ),
    show: guard(
      {
        permission: 'content.read',
        action: 'content.show',
        effect: 'read',
        object: (item: string) => `item:${item}`,
      },
      async (actor, id: string) => {
        const itemId = requireItemId(id);
        await readableItem(engine, actor, itemId);
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
      async (actor, id: string) => {
        const itemId = requireItemId(id);
        await readableItem(engine, actor, itemId);
        return archive.openMail(itemId);
      },
    ),
    search: guard(
      {
        permission: 'content.read',
        action: 'content.search',
        effect: 'read',
        details: (query: string, { mailbox }: SearchRequest) => ({ query, mailbox: mailbox ?? null }),
      },
      async (actor, query: string, { mailbox, ...page }: SearchRequest) =>
        archive.search({ ...parseQuery(query), ...(await scopeOf(actor, mailbox)), ...page }),
    ),
    count: guard(
      {
        permission: 'content.read',
        action: 'content.count',
        effect: 'read',
        details: (query: string, { mailbox }: CountRequest) => ({ query, mailbox: mailbox ?? null }),
      },
      async (actor, query: string, { mailbox, ...period }: CountRequest) =>
        archive.count({ ...parseQuery(query), ...(await scopeOf(actor, mailbox)), ...period }),
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

  async function scopeOf(actor: Actor, address: string | undefined) {
    return address === undefined ? {} : { mailbox: (await readableMailbox(engine, actor, address)).id };
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

interface CountRequest {
  readonly mailbox?: string;
  /** Inclusive. */
  readonly from?: Date;
  /** Exclusive. */
  readonly until?: Date;
}

interface SearchRequest extends CountRequest {
  readonly limit: number;
  readonly after?: string;
}
