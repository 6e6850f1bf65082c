import { readSecretFile } from '#app/secret-file.ts';
import { type Command, type OptionValues, textOption, textsOption } from '#cli/command.ts';
import { settingLines } from '#cli/settings-text.ts';

export const alertsEdit: Command = {
  path: ['alerts', 'edit'],
  options: [
    { flags: '--email' },
    { flags: '--no-email' },
    { flags: '--smtp-host <host>' },
    { flags: '--smtp-port <port>' },
    { flags: '--smtp-security <kind>' },
    { flags: '--smtp-username <name>' },
    { flags: '--smtp-password-file <file>' },
    { flags: '--from <email>' },
    { flags: '--to <email>', repeat: true },
    { flags: '--language <tag>' },
    { flags: '--webhook' },
    { flags: '--no-webhook' },
    { flags: '--webhook-url <url>' },
    { flags: '--late-after <minutes>' },
  ],
  run: async (context, _, options) => {
    const app = await context.app();
    const lateAfter = textOption(options, 'lateAfter');
    const settings = await app.settings.editAlerts(context.actor, {
      email: await emailChanges(options),
      webhook: { enabled: switchOf(options.webhook), url: textOption(options, 'webhookUrl') },
      lateAfterMinutes: lateAfter === undefined ? undefined : Number(lateAfter),
    });
    return { json: settings, text: () => settingLines(settings, context.messages) };
  },
};

/** Every value is checked by the settings themselves. */
async function emailChanges(options: OptionValues) {
  const port = textOption(options, 'smtpPort');
  const file = textOption(options, 'smtpPasswordFile');
  const to = textsOption(options, 'to');
  return {
    enabled: switchOf(options.email),
    host: textOption(options, 'smtpHost'),
    port: port === undefined ? undefined : Number(port),
    security: textOption(options, 'smtpSecurity') as 'tls' | 'starttls' | 'none' | undefined,
    userName: textOption(options, 'smtpUsername'),
    password: file === undefined ? undefined : await readSecretFile(file),
    from: textOption(options, 'from'),
    to: to.length === 0 ? undefined : to,
    language: textOption(options, 'language'),
  };
}

function switchOf(value: OptionValues[string]): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
