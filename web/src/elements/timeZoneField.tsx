import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';

const zones: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];
const mostShown = 40;

/**
 * An IANA time zone, found by typing part of its name.
 * @param none what an empty choice means, where it is allowed
 */
export function TimeZoneField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string | null;
  readonly none?: string;
  readonly onChange: (zone: string | null) => void;
}) {
  const { value, none } = props;
  const chosen = value ?? none ?? '';
  const [typed, setTyped] = useState<string>();
  const wanted = (typed ?? '').trim().toLowerCase().replaceAll(' ', '_');
  const found = zones.filter((zone) => zone.toLowerCase().includes(wanted)).slice(0, mostShown);
  return (
    <Field label={props.label} {...(props.hint !== undefined && { hint: props.hint })}>
      <Combobox
        value={typed ?? chosen.replaceAll('_', ' ')}
        selectedOptions={[value ?? '']}
        onInput={(event) => setTyped((event.target as HTMLInputElement).value)}
        onOpenChange={(_, { open }) => !open && setTyped(undefined)}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(undefined);
          props.onChange(optionValue || null);
        }}
      >
        {none !== undefined && wanted === '' && <Option value="">{none}</Option>}
        {found.map((zone) => (
          <Option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
