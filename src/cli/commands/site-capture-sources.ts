import type { Command } from '#cli/command.ts';
import { table, wrap } from '#cli/table.ts';
import { fieldText, sourceText } from '#i18n/sources/text.ts';

const columnsOfTerminal = 100;

export const siteCaptureSources: Command = {
  path: ['site', 'capture', 'sources'],
  run: async (context) => {
    const found = await (await context.app()).captures.sources(context.actor);
    const { sources, cli } = context.messages;
    const texts = found.map((spec) => ({
      spec,
      text: sourceText(sources, spec.name),
      fields: spec.fields.map((field) => ({ ...field, ...fieldText(sources, field.label) })),
    }));
    return {
      json: texts.map(({ spec, text, fields }) => ({
        ...spec,
        personal: spec.personal === true,
        title: text.name,
        captures: text.captures,
        uncovered: text.uncovered,
        seenBy: text.seenBy,
        risk: text.risk ?? null,
        fields,
      })),
      text: () =>
        texts
          .map(({ spec, text, fields }) =>
            [
              `${spec.name}  ${text.name}`,
              ...[text.captures, text.risk ?? '']
                .filter((line) => line !== '')
                .map((line) => wrap(line, columnsOfTerminal)),
              table(
                [
                  cli.columns.setting,
                  cli.columns.required,
                  cli.columns.kind,
                  cli.columns.name,
                  cli.columns.help,
                ],
                fields.map(({ name, required, kind, label, help }) => [
                  name,
                  required ? cli.yes : cli.no,
                  kind,
                  label,
                  help,
                ]),
              ),
            ].join('\n'),
          )
          .join('\n\n') || cli.none,
    };
  },
};
