import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';

const zones: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];
const shownAtOnce = 60;

/**
 * A time zone by its IANA name; typing narrows the list.
 * @param none what it means to choose none, which is `''`; absent where one must be chosen
 */
export function TimeZoneField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly none?: string;
  readonly onChange: (zone: string) => void;
}) {
  const { label, hint, value, none, onChange } = props;
  const [typed, setTyped] = useState<string>();
  const wanted = (typed ?? '').trim().toLowerCase().replaceAll(' ', '_');
  const found = zones.filter((zone) => zone.toLowerCase().includes(wanted));
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Combobox
        value={typed ?? (value || (none ?? ''))}
        selectedOptions={[value]}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => setTyped(undefined)}
        onOptionSelect={(_, { optionValue }) => {
          // Undefined while somebody types what no option begins with, "london": not a choice.
          if (optionValue === undefined) return;
          setTyped(undefined);
          onChange(optionValue);
        }}
      >
        {none !== undefined && wanted === '' && <Option value="">{none}</Option>}
        {found.slice(0, shownAtOnce).map((zone) => (
          <Option key={zone} value={zone}>
            {zone}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
