import path from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import type { App } from '#app/app.ts';
import type { LoadedConfig } from '#app/config.ts';
import { Failure } from '#core/failure.ts';
import { isLoopback } from '#core/loopback.ts';
import { say } from '#core/sentence.ts';
import { centerListener } from '#http/center/listener.ts';

const pages = path.resolve(import.meta.dirname, '../../../web/dist');
/** For answers that are on their way when the compliance center is told to leave. */
const graceMilliseconds = 3_000;
const sweepMilliseconds = 50;

/**
 * Opens the compliance center where the configuration says.
 * @returns its address, and how to close it: event streams end, answers under way get a moment
 * @throws Failure `port-taken`; `cleartext-refused` beyond loopback without a trusted proxy that speaks TLS
 */
export async function openCenter(
  app: App,
  options: { readonly loaded: LoadedConfig; readonly logger?: FastifyBaseLogger },
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { centerHost: host, centerPort: port, behindProxy } = options.loaded.config;
  const trustProxy = behindProxy?.split(',').map((address) => address.trim()) ?? [];
  if (!isLoopback(host) && trustProxy.length === 0) throw cleartext(host);
  const server = await centerListener(app, { ...options, pages, trustProxy });
  try {
    const url = await server.listen({ host, port });
    return {
      url,
      close: async () => {
        const cutting = setTimeout(() => server.server.closeAllConnections(), graceMilliseconds);
        // A connection whose answer ends only now is kept alive for a next request, which shall not come.
        const sweeping = setInterval(() => server.server.closeIdleConnections(), sweepMilliseconds);
        await server.close();
        clearInterval(sweeping);
        clearTimeout(cutting);
      },
    };
  } catch (cause) {
    await server.close();
    const code = (cause as NodeJS.ErrnoException).code;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw cause;
    throw new Failure(
      'port-taken',
      code === 'EACCES'
        ? say`The port ${port} may not be used by this user.`
        : say`The port ${port} of the compliance center is already in use.`,
      code === 'EACCES'
        ? say`Choose a port from 1024 up with --center-port, or give this user the right to use lower ones.`
        : say`Stop the other program, or choose another port with --center-port.`,
      { cause, details: { port } },
    );
  }
}

function cleartext(host: string): Failure {
  return new Failure(
    'cleartext-refused',
    say`The compliance center would be reachable at ${host} without encryption.`,
    say`Put a proxy that speaks TLS in front of it and name its address with --behind-proxy, or stay on 127.0.0.1.`,
  );
}
