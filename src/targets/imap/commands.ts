import type { Writable } from 'node:stream';
import type { ImapFlow } from 'imapflow';

/** A part of a command as imapflow's compiler takes it; a list stands in brackets. */
export type Part =
  | { readonly type: 'ATOM' | 'STRING' | 'TEXT'; readonly value: string }
  | { readonly type: 'LITERAL'; readonly value: Buffer }
  | readonly Part[];

/** One word of a response, or a list of such. */
export type Word = { readonly value?: string } | null | readonly Word[];

/** A response of the server; `section` is what stands in square brackets. */
export interface Answered {
  readonly attributes?: readonly { readonly section?: readonly Word[]; readonly value?: string }[];
}

/**
 * What imapflow uses for its own commands and its types do not show. The version is pinned; the tests against a real
 * server hold it.
 */
interface Commands {
  exec(
    command: string,
    parts: readonly Part[],
    options: {
      /** The server asks for what comes next; nothing of its answers is read before this has resolved. */
      readonly onPlusTag?: () => Promise<void>;
      readonly untagged?: Readonly<
        Record<string, (answer: { attributes?: readonly Word[] }) => Promise<void>>
      >;
    },
  ): Promise<{ readonly response: Answered; next(): void }>;
  readonly writeSocket: Writable;
}

/**
 * Sends a command and waits for its tagged OK.
 * @throws the errors of imapflow: of a NO or BAD with `responseStatus`, of a lost connection with `code`
 */
export async function command(
  client: ImapFlow,
  name: string,
  parts: readonly Part[],
  options: Parameters<Commands['exec']>[2] = {},
): Promise<Answered> {
  const { response, next } = await (client as unknown as Commands).exec(name, parts, options);
  next();
  return response;
}

/** Writes to the server as fast as it takes it; rejects where the connection is gone. */
export function writeRaw(client: ImapFlow, bytes: Uint8Array | string): Promise<void> {
  const { writeSocket } = client as unknown as Commands;
  return new Promise((resolve, reject) => {
    writeSocket.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}
