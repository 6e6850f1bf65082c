import { refuseDiagnostics } from '#app/diagnostics.ts';
import { openLog } from '#app/log.ts';
import { serve as serveArchive } from '#app/serve.ts';
import type { Command } from '#cli/command.ts';

export const serve: Command = {
  path: ['serve'],
  run: async (context) => {
    // The web server is loaded by the one command that needs it: all others start sooner, and smaller.
    const { openCenter } = await import('#http/center/open.ts');
    const { listenForHealth } = await import('#http/health.ts');
    refuseDiagnostics(process.execArgv, process.env.NODE_OPTIONS);
    const app = await context.app();
    const log = openLog(context.config.logLevel);
    const health = await listenForHealth(context.config.metricsPort, () => app.healthy());
    try {
      await serveArchive(app, {
        signal: context.signal,
        log,
        openCenter: () => openCenter(app, { loaded: context.loaded, logger: log }),
        // On standard error: standard output is for programs, that need no password.
        welcome: async ({ email, password }) => {
          process.stderr.write(`${context.messages.cli.firstOperator(email, password)}\n`);
        },
        announce: async (addresses) =>
          context.write(Buffer.from(`${JSON.stringify({ ...addresses, health: health.url })}\n`)),
      });
    } finally {
      health.server.close();
    }
    return undefined;
  },
};
