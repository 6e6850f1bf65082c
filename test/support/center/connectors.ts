import type { CenterClient } from './client.ts';

/**
 * A connector of the local site for WhatsApp that maps by e-mail address, and its first run.
 * @param targets besides the archive
 */
export async function connectAndRun(
  admin: CenterClient,
  targets: string[] = [],
): Promise<{ connector: string }> {
  const { version } = await admin.call('readTerms');
  const { id: connector } = await admin.call('createConnector', {
    body: {
      service: 'whatsapp',
      name: 'WhatsApp Archiver',
      login: { use: 'local-site' },
      acceptTerms: version,
      automaticMapping: true,
      targets,
    },
  });
  await runOf(admin, connector);
  return { connector };
}

/** Runs a connector and waits for its end. */
export async function runOf(admin: CenterClient, connector: string): Promise<void> {
  const { run } = await admin.call('startRun', { params: { connector }, body: {} });
  for (;;) {
    const { state } = await admin.call('readRun', { params: { connector, run } });
    if (state !== 'running') return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
