import type { UserFileCheck } from '@contract/site.ts';
import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { limitOf } from '#client/address.ts';
import { call } from '#client/call.ts';
import { Trail } from '#elements/breadcrumb.tsx';
import { FileDrop } from '#elements/fileDrop.tsx';
import { useNotify } from '#elements/notify.tsx';
import { Page } from '#elements/page.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { Section } from '#elements/section.tsx';
import { useMessages } from '#language/provider.tsx';
import { FileCheck } from '#pages/site/userImport/fileCheck.tsx';
import { FileForm } from '#pages/site/userImport/fileForm.tsx';

const useStyles = makeStyles({ part: { display: 'grid', gap: '16px', maxWidth: '1000px' } });

/** Registers the users of a CSV file: every line is looked at before any is taken. */
export function UserImportPage() {
  const styles = useStyles();
  const { shell, site } = useMessages();
  const { userImport: texts } = site;
  const [, navigate] = useLocation();
  const notify = useNotify();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const check = useMutation({
    mutationFn: (chosen: File) => call('checkUserFile', { query: { fileName: chosen.name }, body: chosen }),
  });
  const take = useMutation({
    mutationFn: (chosen: File) => call('importUsers', { query: { fileName: chosen.name }, body: chosen }),
    onSuccess: async ({ users, identities }) => {
      notify.done(texts.done(users, identities));
      await queries.invalidateQueries();
      navigate('/site');
    },
  });
  const choose = (chosen: File): void => {
    take.reset();
    setFile(chosen);
    check.mutate(chosen);
  };
  const ready = (found: UserFileCheck): boolean => found.problems.length === 0 && found.rows > 0;
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      above={<Trail crumbs={[{ text: shell.pages.captureSite, to: '/site' }]} here={texts.title} />}
    >
      <div className={styles.part}>
        <FileDrop
          text={texts.drop}
          hint={texts.dropHint}
          accept={['.csv', '.txt']}
          limit={limitOf('checkUserFile')}
          onFile={choose}
        />
        <div aria-live="polite" className={styles.part}>
          {check.isPending && <Spinner label={texts.checking} />}
          {check.error !== null && <ProblemBar error={check.error} />}
          {check.data !== undefined && file !== undefined && !check.isPending && (
            <>
              {take.error !== null && <ProblemBar error={take.error} />}
              <FileCheck check={check.data}>
                {ready(check.data) && (
                  <Button appearance="primary" disabled={take.isPending} onClick={() => take.mutate(file)}>
                    {texts.submit(check.data.users)}
                  </Button>
                )}
              </FileCheck>
            </>
          )}
        </div>
        <Section title={texts.form.title}>
          <FileForm />
        </Section>
      </div>
    </Page>
  );
}
