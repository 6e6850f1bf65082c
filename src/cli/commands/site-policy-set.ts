import { readFile } from 'node:fs/promises';
import { type Command, textOption } from '#cli/command.ts';
import { languageOption } from '#cli/commands/site-user-invite.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

export const sitePolicySet: Command = {
  path: ['site', 'policy', 'set'],
  arguments: ['<file>'],
  options: [{ flags: '--language <language>', required: true }],
  run: async (context, [file = ''], options) => {
    const language = languageOption(textOption(options, 'language')) ?? '';
    const text = await readFile(file, 'utf8').catch((cause) => {
      throw new Failure(
        'not-found',
        say`The text file ${file} cannot be read.`,
        say`Check the path of the text file.`,
        {
          cause,
        },
      );
    });
    const policy = await (await context.app()).personal.setPolicy(context.actor, { language, text });
    return { json: policy, text: () => `${policy.language}  ${policy.hash}` };
  },
};
