import type { LinkPurpose } from '@contract/personal.ts';
import type { RequestOf } from '@contract/routes.ts';
import { Button, Field, makeStyles, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { languages } from '@i18n/languages.ts';
import { languageNames } from '@i18n/web/catalogues.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { ProblemBar } from '#elements/problemBar.tsx';
import { ShownOnceDialog } from '#elements/shownOnceDialog.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { linksQuery } from '#pages/site/invite/queries.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '16px', justifyItems: 'start', gridTemplateColumns: 'minmax(0, 1fr)' },
  lead: { margin: 0 },
});

const purposes: readonly LinkPurpose[] = ['link-device', 'phone-archiver'];

/** Makes a link, and shows its address once. */
export function MakeLink({ email }: { readonly email: string }) {
  const styles = useStyles();
  const { personalPages: texts } = useMessages();
  const { minute } = useFormats();
  const queries = useQueryClient();
  const [purpose, setPurpose] = useState<LinkPurpose>('link-device');
  const [language, setLanguage] = useState<RequestOf<'makePersonalLink'>['body']['language']>();
  const make = useMutation({
    mutationFn: () =>
      call('makePersonalLink', {
        params: { user: email },
        body: { purpose, ...(language !== undefined && { language }) },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: linksQuery(email).queryKey }),
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate();
      }}
    >
      <p className={styles.lead}>{texts.lead}</p>
      <Field label={texts.purpose}>
        <RadioGroup
          value={purpose}
          onChange={(_, { value }) => setPurpose(purposes.find((one) => one === value) ?? purpose)}
        >
          {purposes.map((one) => (
            <Radio key={one} value={one} label={`${texts.purposes[one]}: ${texts.purposeHints[one]}`} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={texts.language}>
        <Select
          value={language ?? ''}
          onChange={(_, { value }) => setLanguage(languages.find((one) => one === value))}
        >
          <option value="">{texts.browserLanguage}</option>
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </Select>
      </Field>
      {make.error !== null && <ProblemBar error={make.error} />}
      {/* It keeps the focus, to which the dialog gives it back. */}
      <Button type="submit" appearance="primary" disabledFocusable={make.isPending}>
        {texts.make}
      </Button>
      {make.data && (
        <ShownOnceDialog
          title={texts.made(email)}
          label={texts.address}
          hint={texts.addressHint(minute(new Date(make.data.expiresAt)))}
          secret={make.data.address}
          onClose={make.reset}
        />
      )}
    </form>
  );
}
