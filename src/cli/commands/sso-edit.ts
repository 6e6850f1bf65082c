import { readSecretFile } from '#app/secret-file.ts';
import { type Command, textOption } from '#cli/command.ts';
import { settingLines } from '#cli/settings-text.ts';

const switches = {
  enabled: 'enabled',
  autoCreate: 'autoCreate',
  localSignIn: 'localSignIn',
} as const;

export const ssoEdit: Command = {
  path: ['sso', 'edit'],
  options: [
    { flags: '--issuer <url>' },
    { flags: '--client-id <id>' },
    { flags: '--client-secret-file <file>' },
    { flags: '--address <url>' },
    { flags: '--name <name>' },
    { flags: '--enabled' },
    { flags: '--no-enabled' },
    { flags: '--auto-create' },
    { flags: '--no-auto-create' },
    { flags: '--local-sign-in' },
    { flags: '--no-local-sign-in' },
    { flags: '--emergency-operator <email>' },
  ],
  run: async (context, _, options) => {
    const changes: Record<string, string | boolean> = {};
    for (const name of ['issuer', 'clientId', 'address', 'name', 'emergencyOperator']) {
      const value = textOption(options, name);
      if (value !== undefined) changes[name] = value;
    }
    for (const name of Object.values(switches)) {
      const value = options[name];
      if (typeof value === 'boolean') changes[name] = value;
    }
    const file = textOption(options, 'clientSecretFile');
    if (file !== undefined) changes.clientSecret = await readSecretFile(file);
    const app = await context.app();
    const settings = await app.settings.editSingleSignOn(context.actor, changes);
    return { json: settings, text: () => settingLines(settings, context.messages) };
  },
};
