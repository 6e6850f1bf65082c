import { isObject, type JsonObject } from '#core/untyped.ts';
import { GraphError } from './answers.ts';
import contract from './contract.json' with { type: 'json' };

/** Where a tenant lives. GCC is part of `global`; both clouds of the US government have one description. */
export type Cloud = 'global' | 'gcchigh' | 'dod' | 'china';

interface Described {
  readonly base?: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly navigation?: Readonly<Record<string, string>>;
}

interface Description {
  readonly types: Readonly<Record<string, Described>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
  readonly actions: readonly { readonly name: string; readonly binding: string }[];
}

const descriptions = {
  global: contract.global,
  gcchigh: contract.usGovernment,
  dod: contract.usGovernment,
  china: contract.china,
} as unknown as Readonly<Record<Cloud, Description>>;

/** Microsoft's description of Graph v1.0 in one cloud; `contract.json` is an extract of its CSDL (see README.md). */
export class Contract {
  readonly #described: Description;

  constructor(cloud: Cloud) {
    this.#described = descriptions[cloud];
  }

  /** Whether an action or function can be called on `binding`, e.g. `Collection(attachment)`. */
  hasAction(name: string, binding: string): boolean {
    return this.#described.actions.some((action) => action.name === name && action.binding === binding);
  }

  hasProperty(type: string, property: string): boolean {
    return this.#typeOf(type, property) !== undefined;
  }

  /** Refuses an object that has a property the type has not, or a value that is not of the property's type. */
  check(type: string, value: unknown, path = ''): asserts value is JsonObject {
    if (!isObject(value)) throw unreadable(path || type, type);
    for (const [name, given] of Object.entries(value)) {
      if (name === '@odata.type') continue;
      const wanted = this.#typeOf(type, name);
      if (wanted === undefined) {
        throw new GraphError(
          400,
          'RequestBodyRead',
          `The property '${name}' does not exist on type 'microsoft.graph.${type}'. Make sure to only use property names that are defined by the type.`,
        );
      }
      this.#checkValue(wanted, given, `${path}${name}`);
    }
  }

  /** The names of `$select`, each a property of the type. */
  selected(type: string, text: string | null): readonly string[] | undefined {
    if (text === null) return undefined;
    const names = text.split(',').map((name) => name.trim());
    for (const name of names) {
      if (!this.hasProperty(type, name)) {
        throw new GraphError(
          400,
          'RequestBroker--ParseUri',
          `Could not find a property named '${name}' on type 'microsoft.graph.${type}'.`,
        );
      }
    }
    return names;
  }

  #typeOf(type: string, property: string): string | undefined {
    for (
      let at = this.#described.types[type];
      at;
      at = at.base ? this.#described.types[at.base] : undefined
    ) {
      const found = at.properties[property] ?? at.navigation?.[property];
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #checkValue(type: string, value: unknown, path: string): void {
    const element = /^Collection\((.+)\)$/.exec(type)?.[1];
    if (element !== undefined) {
      if (!Array.isArray(value)) throw unreadable(path, type);
      value.forEach((each, index) => {
        this.#checkValue(element, each, `${path}[${index}]`);
      });
    } else if (value === null) return;
    else if (type.startsWith('Edm.')) {
      if (!isPrimitive(type, value)) throw unreadable(path, type);
    } else if (this.#described.enums[type]) {
      const names = this.#described.enums[type].map((name) => name.toLowerCase());
      if (typeof value !== 'string' || !names.includes(value.toLowerCase())) throw unreadable(path, type);
    } else if (this.#described.types[type]) {
      this.check(derivedType(type, value), value, `${path}/`);
    } else throw unreadable(path, type);
  }
}

/** An attachment says of which kind it is; without that Graph cannot read it. */
function derivedType(type: string, value: unknown): string {
  if (type !== 'attachment') return type;
  const told = isObject(value) ? value['@odata.type'] : undefined;
  if (told !== '#microsoft.graph.fileAttachment' && told !== 'microsoft.graph.fileAttachment') {
    throw unreadable('@odata.type', 'attachment');
  }
  return 'fileAttachment';
}

function isPrimitive(type: string, value: unknown): boolean {
  switch (type) {
    case 'Edm.String':
      return typeof value === 'string';
    case 'Edm.Boolean':
      return typeof value === 'boolean';
    case 'Edm.Int32':
    case 'Edm.Int64':
      return Number.isSafeInteger(value);
    case 'Edm.DateTimeOffset':
      return (
        typeof value === 'string' &&
        /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) &&
        !Number.isNaN(Date.parse(value))
      );
    case 'Edm.Binary':
      return typeof value === 'string' && value.length % 4 === 0 && /^[A-Za-z0-9+/_-]*={0,2}$/.test(value);
    default:
      return false;
  }
}

function unreadable(path: string, type: string): GraphError {
  return new GraphError(
    400,
    'RequestBodyRead',
    `Cannot convert the value of '${path}' to the expected type '${type}'.`,
  );
}
