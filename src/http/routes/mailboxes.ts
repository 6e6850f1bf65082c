import { safeFileName } from '#http/center/bytes.ts';
import { defined } from '#http/center/defined.ts';
import type { Handlers } from '#http/center/handler.ts';
import type { mailboxRoutes } from '#http/contract/table/mailboxes.ts';

/** Mailboxes, items and search. */
export const mailboxHandlers: Handlers<keyof typeof mailboxRoutes> = {
  listMailboxes: async ({ app, actor }) => ({ items: await app.mailboxes.list(actor) }),
  createMailboxes: async ({ app, actor, body }) => ({ items: await app.mailboxes.create(actor, body) }),
  listFolders: async ({ app, actor, params }) => ({
    items: await app.mailboxes.folders(actor, params.mailbox),
  }),
  listItems: ({ app, actor, params, query }) => app.items.newest(actor, params.mailbox, defined(query)),
  readItem: ({ app, actor, params }) => app.items.show(actor, params.item),
  downloadSource: async ({ app, actor, params }) => ({
    content: await app.items.source(actor, params.item),
    fileName: `${params.item}.eml`,
    type: 'message/rfc822',
  }),
  readConversation: ({ app, actor, params, query }) =>
    app.items.conversation(actor, params.item, defined(query)),
  downloadAttachment: async ({ app, actor, params, query }) => {
    const opened = await app.items.attachment(actor, params.item, params.attachment);
    const { attachment, content, previewType } = opened;
    const inline = query.preview && previewType !== null;
    return {
      content,
      fileName: safeFileName(attachment.fileName),
      type: inline ? previewType : 'application/octet-stream',
      inline,
      ...(attachment.size === undefined ? {} : { size: attachment.size }),
    };
  },
  search: async ({ app, actor, query }) => {
    const { q, from, until, ...rest } = query;
    const { hits, next = null } = await app.content.search(
      actor,
      q,
      defined({ ...rest, from: instantOf(from), until: instantOf(until) }),
    );
    return { items: hits, next };
  },
  countHits: async ({ app, actor, query }) => {
    const { q, from, until, mailbox } = query;
    const period = { from: instantOf(from), until: instantOf(until) };
    return { count: await app.content.count(actor, q, defined({ mailbox, ...period })) };
  },
};

/** A date is its first moment in UTC. */
export function instantOf(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : new Date(text);
}
