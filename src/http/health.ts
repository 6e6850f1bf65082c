import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/**
 * Health on a loopback port of its own. It says only whether Holdfast works; nothing that diagnoses — no heap, no
 * environment, no counters that name people — is reachable without sign-in (docs/security.md, criterion 1).
 * @returns the server and its address
 */
export async function listenForHealth(
  port: number,
  healthy: () => Promise<boolean>,
): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/health') {
      response.writeHead(404).end();
      return;
    }
    healthy().then(
      (ok) =>
        response
          .writeHead(ok ? 200 : 503, { 'content-type': 'application/json' })
          .end(JSON.stringify({ ok })),
      () => response.writeHead(503, { 'content-type': 'application/json' }).end('{"ok":false}'),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === 'EADDRINUSE';
      reject(
        taken
          ? new Failure(
              'port-taken',
              say`The port ${port} is already in use.`,
              say`Stop the other program, or choose another port with --metrics-port.`,
              { cause },
            )
          : cause,
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${address.port}` };
}
