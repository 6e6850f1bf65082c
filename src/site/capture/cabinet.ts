import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { LiveSource, MachineGrants } from '#core/source.ts';

/** A source whose settings and events only it knows. */
export type AnySource = LiveSource<unknown, unknown>;

/** The sources that this site can run, with what the machine grants them. */
export interface SourceCabinet {
  readonly all: readonly AnySource[];
  find(name: string): AnySource | undefined;
  /** @throws Failure `capture-settings` */
  get(name: string): AnySource;
  /** @throws Failure `capture-settings` naming the field */
  parse(source: AnySource, values: Readonly<Record<string, string>>): unknown;
}

export function openCabinet(sources: readonly AnySource[], grants: MachineGrants): SourceCabinet {
  const find = (name: string): AnySource | undefined => sources.find(({ spec }) => spec.name === name);
  return {
    all: sources,
    find,
    get: (name) => {
      const source = find(name);
      if (source !== undefined) return source;
      throw new Failure(
        'capture-settings',
        say`There is no source named ${name} that captures on its own.`,
        say`Choose one of: ${sources.map(({ spec }) => spec.name)}.`,
      );
    },
    parse: (source, values) => {
      const known = new Set(source.spec.fields.map(({ name }) => name));
      for (const { name, required } of source.spec.fields)
        if (required && (values[name] ?? '') === '')
          throw new Failure('capture-settings', say`The setting ${name} is missing.`, say`Give it.`);
      for (const name of Object.keys(values))
        if (!known.has(name))
          throw new Failure(
            'capture-settings',
            say`The source ${source.spec.name} has no setting ${name}.`,
            say`It has: ${[...known]}.`,
          );
      return source.parseSettings(values, grants);
    },
  };
}
