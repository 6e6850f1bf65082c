import { isObject } from '#core/untyped.ts';
import { GraphError } from './answers.ts';

/** MAPI types that a single value can have (resources/extended-properties-overview.md). */
const types =
  'ApplicationTime|Binary|Boolean|CLSID|Currency|Double|Error|Float|Integer|Long|Short|String|SystemTime';
const guid = '\\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\}';
const tagged = new RegExp(`^(${types}) 0x([0-9a-f]{1,4})$`, 'i');
const named = new RegExp(`^(${types}) (${guid}) (Name|Id) (.+)$`, 'i');

/** Values by the id in the form in which the service writes it. */
export type ExtendedProperties = Map<string, string>;

export const messageFlags = 'Integer 0xe07';
export const deliveryTime = 'SystemTime 0xe06';
export const submitTime = 'SystemTime 0x39';

/**
 * The id as the service writes it: hex in lower case without leading zeros, the GUID in lower case; the name of a
 * named property keeps its case. Refuses an id that is of no published form.
 */
export function propertyId(text: string): string {
  const tag = tagged.exec(text);
  if (tag) return `${typeName(tag[1] ?? '')} 0x${Number.parseInt(tag[2] ?? '', 16).toString(16)}`;
  const name = named.exec(text);
  if (name) {
    const kind = name[3]?.toLowerCase() === 'id' ? 'Id' : 'Name';
    return `${typeName(name[1] ?? '')} ${name[2]?.toLowerCase()} ${kind} ${name[4]}`;
  }
  throw new GraphError(400, 'ErrorInvalidProperty', `Property ID '${text}' is not of a form that is known.`);
}

/** The list of a request body. */
export function readProperties(list: unknown): ExtendedProperties {
  const read: ExtendedProperties = new Map();
  for (const each of Array.isArray(list) ? list : []) {
    const { id, value } = isObject(each) ? each : {};
    if (typeof id !== 'string' || typeof value !== 'string') {
      throw new GraphError(400, 'ErrorInvalidProperty', 'An extended property needs an id and a value.');
    }
    const known = propertyId(id);
    read.set(known, checkedValue(known, value));
  }
  return read;
}

function checkedValue(id: string, value: string): string {
  const type = id.slice(0, id.indexOf(' '));
  const fits =
    type === 'SystemTime'
      ? !Number.isNaN(Date.parse(value))
      : type === 'Integer' || type === 'Long' || type === 'Short'
        ? /^-?\d+$/.test(value)
        : type === 'Boolean'
          ? /^(true|false)$/i.test(value)
          : true;
  if (!fits) throw new GraphError(400, 'ErrorPropertyValueType', `The value of '${id}' is not a ${type}.`);
  return value;
}

function typeName(text: string): string {
  return types.split('|').find((type) => type.toLowerCase() === text.toLowerCase()) ?? text;
}
