import type { Profile } from '@contract/session.ts';
import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { languages } from '@i18n/languages.ts';
import { languageNames } from '@i18n/web/catalogues.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSaveProfile } from '#client/profile.ts';
import { Facts } from '#elements/facts.tsx';
import { useNotify } from '#elements/notify.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { Section } from '#elements/section.tsx';
import { TimeZoneField } from '#elements/timeZoneField.tsx';
import { isLanguage } from '#language/language.ts';
import { useMessages } from '#language/provider.tsx';
import { useAppearance } from '#theme/provider.tsx';
import { themeChoices } from '#theme/themes.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '16px' },
  fields: {
    display: 'grid',
    gap: '16px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    alignItems: 'start',
  },
});

export function PersonalSection({ profile }: { readonly profile: Profile }) {
  const styles = useStyles();
  const { buttons, profile: texts, shell } = useMessages();
  const { choose: chooseTheme } = useAppearance();
  const queries = useQueryClient();
  const notify = useNotify();
  const save = useSaveProfile();
  const [displayName, setDisplayName] = useState(profile.displayName ?? '');
  const [language, setLanguage] = useState<string>(profile.language ?? '');
  const [timeZone, setTimeZone] = useState(profile.timeZone ?? '');
  const [theme, setTheme] = useState(profile.theme);
  const submit = (): void =>
    save.mutate(
      {
        displayName: displayName.trim() === '' ? null : displayName.trim(),
        language: isLanguage(language) ? language : null,
        timeZone: timeZone === '' ? null : timeZone,
        theme,
      },
      {
        onSuccess: async () => {
          chooseTheme(theme);
          notify.done(texts.saved);
          await queries.invalidateQueries({ queryKey: ['profile'] });
        },
      },
    );
  return (
    <Section title={texts.personal}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {save.error !== null && <ProblemBar error={save.error} />}
        <Facts
          facts={[
            { name: texts.email, value: profile.email },
            { name: texts.signIn, value: profile.singleSignOn ? texts.bySingleSignOn : texts.byPassword },
          ]}
        />
        <div className={styles.fields}>
          <Field label={texts.displayName}>
            <Input
              autoComplete="name"
              maxLength={200}
              value={displayName}
              onChange={(_, { value }) => setDisplayName(value)}
            />
          </Field>
          <Field label={shell.language}>
            <Select value={language} onChange={(_, { value }) => setLanguage(value)}>
              <option value="">{texts.likeBrowser}</option>
              {languages.map((each) => (
                <option key={each} value={each} lang={each}>
                  {languageNames[each]}
                </option>
              ))}
            </Select>
          </Field>
          <TimeZoneField
            label={texts.timeZone}
            none={texts.likeBrowser}
            value={timeZone}
            onChange={setTimeZone}
          />
          <Field label={shell.theme.label}>
            <Select
              value={theme}
              onChange={(_, { value }) => setTheme(themeChoices.find((known) => known === value) ?? 'system')}
            >
              {themeChoices.map((each) => (
                <option key={each} value={each}>
                  {shell.theme[each]}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <div>
          <Button type="submit" appearance="primary" disabled={save.isPending}>
            {buttons.save}
          </Button>
        </div>
      </form>
    </Section>
  );
}
