import { z } from 'zod';
import * as audit from '#http/contract/audit.ts';
import * as connectors from '#http/contract/connectors.ts';
import * as home from '#http/contract/home.ts';
import * as mailboxes from '#http/contract/mailboxes.ts';
import * as mapping from '#http/contract/mapping.ts';
import * as operators from '#http/contract/operators.ts';
import * as problems from '#http/contract/problem.ts';
import * as session from '#http/contract/session.ts';
import * as settings from '#http/contract/settings.ts';
import * as site from '#http/contract/site.ts';
import * as wizard from '#http/contract/wizard.ts';

type Json = Record<string, unknown>;

const areas = [
  problems,
  session,
  operators,
  connectors,
  mapping,
  wizard,
  site,
  mailboxes,
  audit,
  settings,
  home,
];
const place = '#/components/schemas/';

/** The shapes of answers by name, each once: `connector` of the contract is `Connector`. */
export function answerSchemas(): { readonly components: Json; refer(schema: z.ZodType): Json } {
  const registry = z.registry<{ id: string }>();
  const names = new Map<z.ZodType, string>();
  for (const [name, value] of areas.flatMap((area) => Object.entries<unknown>({ ...area }))) {
    if (!(value instanceof z.ZodObject) || /(?:Params|Query|Body|Changes)$/.test(name)) continue;
    const id = name.charAt(0).toUpperCase() + name.slice(1);
    if (names.has(value)) continue;
    names.set(value, id);
    registry.add(value, { id });
  }
  const { schemas } = z.toJSONSchema(registry, { ...conversion, io: 'output', uri: (id) => place + id });
  return {
    components: Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, plain(schema)])),
    refer: (schema) => {
      const id = names.get(schema);
      return id === undefined ? schemaOf(schema, 'output') : { $ref: place + id };
    },
  };
}

/** A shape that stands where it is used. */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  return plain(z.toJSONSchema(schema, { ...conversion, io }));
}

const conversion: Pick<z.core.ToJSONSchemaParams, 'unrepresentable' | 'override'> = {
  unrepresentable: 'any',
  override: ({ jsonSchema }) => {
    // A format says it better than the expression that checks it.
    if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  },
};

function plain(schema: object): Json {
  const { $schema: _dialect, $id: _id, id: _name, ...described } = schema as Json;
  return described;
}
