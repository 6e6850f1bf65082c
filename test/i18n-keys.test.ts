import { describe, expect, test } from 'vitest';
import { longName } from '#cli/command.ts';
import { commands } from '#cli/commands/index.ts';
import { failureCatalogue } from '#core/failure.ts';
import { attachmentStatuses, contentTypes, itemKinds, services, timeDoubts } from '#core/item.ts';
import { directoryAdapters } from '#directories/index.ts';
import { captureStates } from '#http/contract/captures.ts';
import { directoryFieldText, directoryText } from '#i18n/directories/text.ts';
import type { CommandHelp } from '#i18n/help/en.ts';
import { languages, messagesFor } from '#i18n/messages.ts';
import { sourceText } from '#i18n/sources/text.ts';
import { loadWebMessages } from '#i18n/web/catalogues.ts';
import { sources } from '#sources/index.ts';

/** The catalogues import nothing, so their keys are compared with the values of core here. */
test.each([
  ['failures', Object.keys(failureCatalogue)],
  ['itemKinds', itemKinds],
  ['services', services],
  ['attachmentStates', attachmentStatuses],
  ['timeDoubts', timeDoubts],
  ['captureStates', captureStates],
] as const)('%s have a text for every value', (section, values) => {
  expect(Object.keys(messagesFor('en')[section]).toSorted()).toEqual([...values].toSorted());
});

/** From these the connector's forms make their boxes. */
test('contents have a text in the web for every value', async () => {
  const { addConnector } = await loadWebMessages('en');
  expect(Object.keys(addConnector.kinds.names)).toEqual([...contentTypes]);
});

describe.each(languages)('the help of the command line in %s', (language) => {
  const { help } = messagesFor(language);
  const texts: Readonly<Record<string, CommandHelp>> = help.commands;
  const keysOf = (values: object): string[] => Object.keys(values).toSorted();

  test('has a text for every command and each of its options, and no other', () => {
    const expected = commands.map(({ path, options = [] }) => [
      path.join(' '),
      options.map(longName).toSorted(),
    ]);
    const found = Object.entries(texts).map(([name, { options = {} }]) => [name, keysOf(options)]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });

  test('has a text for every group and no other', () => {
    const groups = commands.flatMap(({ path }) =>
      path.slice(0, -1).map((_, index) => path.slice(0, index + 1).join(' ')),
    );
    expect(keysOf(help.groups)).toEqual([...new Set(groups)].toSorted());
  });
});

test.each(sources.map(({ spec }) => spec))('$name has a text for each of its fields and no other', (spec) => {
  const text = sourceText(messagesFor('en').sources, spec.name);
  expect([text.name, text.captures, text.uncovered, text.seenBy]).not.toContain('');
  const keys = spec.fields.flatMap(({ label, help }) => [label, help]).toSorted();
  const known = Object.keys(text.fields).map((field) => `source.${spec.name}.${field}`);
  expect(known.flatMap((key) => [key, `${key}.help`]).toSorted()).toEqual(keys);
});

describe.each(directoryAdapters)('the directory $spec.name', ({ spec }) => {
  test.each(languages)('has a text for each of its fields and no other in %s', (language) => {
    const text = directoryText(messagesFor(language).directories, spec.name);
    expect([text.name, text.about]).not.toContain('');
    const known = Object.keys(text.fields).map((field) => `directory.${spec.name}.${field}`);
    expect(known.toSorted()).toEqual(spec.fields.map(({ label }) => label).toSorted());
    for (const { label, help, choices = [] } of spec.fields) {
      expect(help).toBe(`${label}.help`);
      const named = Object.keys(directoryFieldText(messagesFor(language).directories, label).choices ?? {});
      expect(named.toSorted()).toEqual([...choices].toSorted());
    }
  });
});
