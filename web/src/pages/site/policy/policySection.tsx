import type { CapturePolicy } from '@contract/personal.ts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { languages } from '@i18n/languages.ts';
import { languageNames } from '@i18n/web/catalogues.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '#client/session.ts';
import { DataTable } from '#elements/dataTable.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { Section } from '#elements/section.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { EditPolicy } from '#pages/site/policy/editPolicy.tsx';
import { policiesQuery } from '#pages/site/policy/queries.ts';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Which text the users of each language confirm on their page. */
export function PolicySection() {
  const styles = useStyles();
  const { policy: texts } = useMessages().personalPages;
  const { minute } = useFormats();
  const manages = useMay('site.user.manage');
  const [shown, show] = useState<CapturePolicy>();
  const policies = useQuery(policiesQuery);
  const inForce = ({ language, textLanguage, setAt }: CapturePolicy): string => {
    if (setAt === undefined) return texts.standard;
    if (language === textLanguage) return texts.own;
    const other = languages.find((one) => one === textLanguage);
    return texts.other(other === undefined ? textLanguage : languageNames[other]);
  };
  return (
    <Section title={texts.title} lead={texts.lead}>
      <QueryContent query={policies}>
        {({ items }) => (
          <DataTable
            label={texts.title}
            rows={items}
            rowKey={({ language }) => language}
            columns={[
              {
                id: 'language',
                title: texts.language,
                cell: ({ language }) => <span lang={language}>{languageNames[language]}</span>,
              },
              { id: 'text', title: texts.inForce, cell: inForce },
              {
                id: 'since',
                title: texts.since,
                cell: ({ setAt, setBy }) =>
                  setAt !== undefined && (
                    <>
                      <div>{minute(new Date(setAt))}</div>
                      <div className={styles.quiet}>{setBy}</div>
                    </>
                  ),
              },
              {
                id: 'actions',
                title: texts.actions,
                cell: (policy) => {
                  const name = languageNames[policy.language];
                  return (
                    <Button
                      size="small"
                      aria-label={manages ? texts.editOf(name) : texts.readOf(name)}
                      onClick={() => show(policy)}
                    >
                      {manages ? texts.edit : texts.read}
                    </Button>
                  );
                },
              },
            ]}
          />
        )}
      </QueryContent>
      {shown && <EditPolicy policy={shown} readOnly={!manages} onClose={() => show(undefined)} />}
    </Section>
  );
}
