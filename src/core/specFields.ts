import type { SpecField } from '#core/source.ts';

/** Makes the fields of a spec, whose texts stand in i18n under `prefix`; they are optional unless `more` says otherwise. */
export function specFields(
  prefix: string,
): (
  name: string,
  kind: SpecField['kind'],
  more?: { readonly required?: true; readonly choices?: readonly string[] },
) => SpecField {
  return (name, kind, more = {}) => {
    const label = `${prefix}.${name}`;
    return { name, kind, required: false, label, help: `${label}.help`, ...more };
  };
}
