import { type Command, textOption, textsOption } from '#cli/command.ts';

export const roleGroupCreate: Command = {
  path: ['role', 'group', 'create'],
  arguments: ['<name>'],
  options: [
    { flags: '--role <role>', repeat: true },
    { flags: '--member <email>', repeat: true },
    { flags: '--description <text>' },
  ],
  run: async (context, [name = ''], options) => {
    const app = await context.app();
    const group = await app.roles.createGroup(context.actor, {
      name,
      description: textOption(options, 'description'),
      roles: textsOption(options, 'role'),
      members: textsOption(options, 'member'),
    });
    return { json: group, text: () => `${group.name}\n  ${group.roles.join(', ')}` };
  },
};
