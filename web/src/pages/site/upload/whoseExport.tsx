import type { Upload } from '@contract/site.ts';
import { Button, Field, Input, makeStyles, Spinner } from '@fluentui/react-components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { call } from '#client/call.ts';
import { ProblemBar } from '#elements/problemBar.tsx';
import { TimeZoneField } from '#elements/timeZoneField.tsx';
import { useLanguage, useMessages } from '#language/provider.tsx';
import { WhatWasUnderstood } from '#pages/site/upload/whatWasUnderstood.tsx';

export interface Whose {
  readonly phone: string;
  readonly timeZone: string;
  readonly locale?: string;
}

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: '16px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    alignItems: 'start',
  },
  part: { display: 'grid', gap: '20px' },
});

/** Whose phone made the export, and where it was; then what was understood of it. */
export function WhoseExport(props: { readonly upload: Upload; readonly onBegun: (upload: Upload) => void }) {
  const styles = useStyles();
  const { upload: texts } = useMessages().site;
  const { timeZone } = useLanguage();
  const [phone, setPhone] = useState('');
  const [zone, setZone] = useState(timeZone);
  const [locale, setLocale] = useState('');
  const inspect = useMutation({
    mutationFn: (whose: Whose) => call('inspectUpload', { params: { upload: props.upload.id }, body: whose }),
  });
  const change =
    <Value,>(set: (value: Value) => void) =>
    (value: Value): void => {
      set(value);
      inspect.reset();
    };
  return (
    <div className={styles.part}>
      <form
        className={styles.part}
        onSubmit={(event) => {
          event.preventDefault();
          const region = locale.trim();
          inspect.mutate({ phone: phone.trim(), timeZone: zone, ...(region !== '' && { locale: region }) });
        }}
      >
        <div className={styles.form}>
          <PhoneField value={phone} onChange={change(setPhone)} />
          <TimeZoneField
            label={texts.timeZone}
            hint={texts.timeZoneHint}
            value={zone}
            onChange={change((next: string | null) => setZone(next ?? timeZone))}
          />
          <Field label={texts.locale} hint={texts.localeHint}>
            <Input placeholder="en-GB" value={locale} onChange={(_, { value }) => change(setLocale)(value)} />
          </Field>
        </div>
        <div>
          <Button
            type="submit"
            appearance={inspect.data === undefined ? 'primary' : 'secondary'}
            disabled={inspect.isPending}
          >
            {texts.inspect}
          </Button>
        </div>
      </form>
      <div aria-live="polite">
        {inspect.isPending && <Spinner label={texts.inspecting} />}
        {inspect.error !== null && <ProblemBar error={inspect.error} />}
        {inspect.data !== undefined && inspect.variables !== undefined && (
          <WhatWasUnderstood
            upload={props.upload}
            whose={inspect.variables}
            inspection={inspect.data}
            onBegun={props.onBegun}
          />
        )}
      </div>
    </div>
  );
}

const offered = 20;

/** The number of the phone that made the export, typed or found by the user's name. */
function PhoneField(props: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { upload: texts } = useMessages().site;
  const { value } = props;
  const users = useQuery({
    queryKey: ['site-users-found', value],
    queryFn: ({ signal }) =>
      call(
        'listUsers',
        { query: { limit: offered, ...(value.trim() !== '' && { search: value.trim() }) } },
        { signal },
      ),
  });
  const numbers = (users.data?.items ?? []).flatMap(({ email, displayName, identities }) =>
    identities
      .filter(({ kind }) => kind === 'phone')
      .map((identity) => ({ number: identity.value, name: displayName ?? email })),
  );
  const found = useId();
  return (
    <Field label={texts.phone} hint={texts.phoneHint} required>
      <Input
        type="tel"
        placeholder="+44 …"
        list={found}
        autoComplete="off"
        value={value}
        onChange={(_, data) => props.onChange(data.value)}
        contentAfter={
          <datalist id={found}>
            {numbers.map(({ number, name }) => (
              <option key={`${number} ${name}`} value={number} label={`${number} · ${name}`} />
            ))}
          </datalist>
        }
      />
    </Field>
  );
}
