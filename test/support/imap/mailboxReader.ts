import { ImapFlow } from 'imapflow';

/** A mail as a mail program sees it. */
export interface SeenMail {
  readonly uid: number;
  readonly source: Buffer;
  readonly date: Date;
  readonly flags: ReadonlySet<string>;
}

/** Reads a folder as its user does, in order of arrival; a folder that is not there is empty. */
export async function readFolder(
  port: number,
  auth: { readonly user: string; readonly pass: string },
  folder: string,
): Promise<readonly SeenMail[]> {
  const client = new ImapFlow({
    host: '127.0.0.1',
    port,
    secure: false,
    doSTARTTLS: false,
    auth,
    logger: false,
    disableAutoIdle: true,
  });
  await client.connect();
  try {
    const folders = await client.list();
    if (!folders.some(({ path }) => path === folder)) return [];
    const { exists } = await client.mailboxOpen(folder, { readOnly: true });
    if (exists === 0) return [];
    const mails: SeenMail[] = [];
    const query = { uid: true, source: true, internalDate: true, flags: true };
    for await (const { uid, source, internalDate, flags } of client.fetch('1:*', query)) {
      mails.push({
        uid,
        source: source ?? Buffer.alloc(0),
        date: new Date(internalDate ?? 0),
        flags: flags ?? new Set(),
      });
    }
    return mails;
  } finally {
    await client.logout();
  }
}

/** The item id in the Message-ID of a mail (`mail/messageId.ts`). */
export function itemOf(mail: Buffer): string {
  const [, hex = ''] = /^Message-ID: <w[ac]\.([0-9a-f]{64})@/m.exec(mail.toString('latin1')) ?? [];
  return Buffer.from(hex, 'hex').toString('base64url');
}
