import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between a client and a server, and can break what goes through it. */
export interface LossyProxy {
  readonly port: number;
  /** The next answer of the server that holds `text`, and all that follows on that connection, is lost. */
  loseAnswerWith(text: string): void;
  /** Breaks every connection off. */
  cut(): void;
  close(): Promise<void>;
}

export async function startLossyProxy(to: number): Promise<LossyProxy> {
  const open = new Set<Socket>();
  let lost: string | undefined;
  const server = createServer((client) => {
    const upstream = connect(to, '127.0.0.1');
    const both = [client, upstream];
    const end = (): void => {
      for (const socket of both) {
        open.delete(socket);
        socket.destroy();
      }
    };
    for (const socket of both) {
      open.add(socket);
      socket.setNoDelay(true).on('error', end).on('close', end);
    }
    client.pipe(upstream);
    upstream.on('data', (chunk: Buffer) => {
      if (lost !== undefined && chunk.includes(lost)) {
        lost = undefined;
        end();
      } else client.write(chunk);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    loseAnswerWith: (text) => {
      lost = text;
    },
    cut,
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
