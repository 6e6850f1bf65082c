import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { zipOf } from '../../cli/badExports/zips.ts';

/** A ZIP as the vendor makes it: mails, and a manifest of their count and names. */
export async function deliveryZip(
  mails: Readonly<Record<string, string | Buffer>>,
  manifest: string | undefined = manifestOf(Object.keys(mails)),
): Promise<Buffer> {
  return zipOf({ ...mails, ...(manifest === undefined ? {} : { 'delivery.mf': manifest }) });
}

export function manifestOf(names: readonly string[]): string {
  return [`Count: ${names.length}`, ...names, ''].join('\r\n');
}

/** `202603020000-TeleMessage_1_20260303010000.zip` */
export function zipName(number: number): string {
  return `202603020000-TeleMessage_${number}_20260303010000.zip`;
}

/** Puts a file into a watched folder at one stroke. */
export async function put(folder: string, name: string, content: string | Buffer): Promise<void> {
  const half = path.join(folder, `${name}.part`);
  await writeFile(half, content);
  await rename(half, path.join(folder, name));
}

export interface MailSending {
  readonly port: number;
  readonly user?: string;
  readonly password?: string;
  /** PEM of the server's certificate; with it STARTTLS is demanded. */
  readonly certificate?: string;
  readonly to?: readonly string[];
}

/**
 * Sends a mail byte for byte with a client that is not ours.
 * @returns the server's answer
 * @throws the client's error; `responseCode` is the server's
 */
export async function sendMail(mail: Buffer, sending: MailSending): Promise<string> {
  const { port, user, password, certificate, to = ['archive@corp.example'] } = sending;
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    ...(certificate === undefined ? { ignoreTLS: true } : { requireTLS: true, tls: { ca: certificate } }),
  });
  try {
    const envelope = { from: 'capture@capture.example', to: [...to] };
    return (await transport.sendMail({ envelope, raw: mail })).response;
  } finally {
    transport.close();
  }
}

/** A small mail of Bob to Alice. */
export function chatMail(id: string, text: string): Buffer {
  return Buffer.from(
    [
      `Message-ID: <${id}@capture.example>`,
      'Date: Mon, 02 Mar 2026 09:15:27 +0000',
      'From: "Bob Li 447700900123" <447700900123@whatsapp.telemessage.example>',
      'To: "Alice Chen 447700900101" <alice@corp.example>',
      'Subject: WhatsApp message',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '',
    ].join('\r\n'),
  );
}
