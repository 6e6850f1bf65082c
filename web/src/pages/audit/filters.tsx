import type { RequestOf } from '@contract/routes.ts';
import { Button, Combobox, Field, Input, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { useMessages } from '#language/provider.tsx';

export type AuditFilter = Omit<NonNullable<RequestOf<'listAudit'>['query']>, 'after' | 'limit'>;

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: '12px 16px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    alignItems: 'end',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  raw: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const empty = { action: '', actor: '', object: '', from: '', until: '' };
type Typed = typeof empty;

/** Days are whole ones: until the end of the last day that was given. */
export function Filters(props: {
  readonly filter: AuditFilter;
  readonly onChange: (filter: AuditFilter) => void;
}) {
  const styles = useStyles();
  const { audit: texts, auditActions } = useMessages();
  const actionNames = new Map(Object.entries(auditActions));
  const [typed, setTyped] = useState<Typed>(empty);
  const words = useQuery({
    queryKey: ['audit-words'],
    queryFn: ({ signal }) => call('listAuditWords', {}, { signal }),
    staleTime: 60_000,
  });
  const set = (part: keyof Typed) => (value: string) => setTyped((before) => ({ ...before, [part]: value }));
  const apply = (next: Typed): void => {
    setTyped(next);
    const given = Object.entries(next).filter(([, value]) => value.trim() !== '');
    const filter = Object.fromEntries(given.map(([name, value]) => [name, value.trim()]));
    props.onChange({ ...filter, ...(next.until !== '' && { until: dayAfter(next.until) }) });
  };
  const nouns = [...new Set((words.data?.actions ?? []).map((action) => `${action.split('.')[0]}.*`))];
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        apply(typed);
      }}
    >
      <Word
        label={texts.action}
        value={typed.action}
        options={[...nouns, ...(words.data?.actions ?? [])]}
        nameOf={(action) => actionNames.get(action)}
        onChange={set('action')}
      />
      <Word
        label={texts.actor}
        value={typed.actor}
        options={words.data?.actors ?? []}
        onChange={set('actor')}
      />
      <Field label={texts.object}>
        <Input value={typed.object} onChange={(_, { value }) => set('object')(value)} />
      </Field>
      <Field label={texts.from}>
        <Input type="date" value={typed.from} onChange={(_, { value }) => set('from')(value)} />
      </Field>
      <Field label={texts.until}>
        <Input type="date" value={typed.until} onChange={(_, { value }) => set('until')(value)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {texts.apply}
        </Button>
        <Button onClick={() => apply(empty)}>{texts.clear}</Button>
      </div>
    </form>
  );
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

function Word(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  /** What an option is called; found by it too. */
  readonly nameOf?: (option: string) => string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const wanted = props.value.trim().toLowerCase();
  const fits = (text: string | undefined) => text?.toLowerCase().includes(wanted) === true;
  const found = props.options.filter((option) => fits(option) || fits(props.nameOf?.(option)));
  return (
    <Field label={props.label}>
      <Combobox
        freeform
        style={{ minWidth: 0 }}
        value={props.value}
        // Nothing counts as selected: what is typed on and no option begins with would be cleared with the selection.
        selectedOptions={[]}
        onInput={(event) => props.onChange(event.currentTarget.value)}
        onOptionSelect={(_, { optionValue }) => {
          // The combobox takes its selection back when a word is typed that it does not offer; the word stays.
          if (optionValue !== undefined) props.onChange(optionValue);
        }}
      >
        {found.map((option) => (
          <Option key={option} value={option} text={option}>
            <OptionText option={option} name={props.nameOf?.(option)} />
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}

function OptionText({ option, name }: { readonly option: string; readonly name: string | undefined }) {
  const styles = useStyles();
  if (name === undefined) return option;
  return (
    <span>
      {name}
      <span className={styles.raw}>{option}</span>
    </span>
  );
}
