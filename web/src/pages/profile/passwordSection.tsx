import { makeStyles } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { remembered, sessionQuery } from '#client/session.ts';
import { useNotify } from '#elements/notify.tsx';
import { Section } from '#elements/section.tsx';
import { useMessages } from '#language/provider.tsx';
import { NewPasswordForm } from '#pages/signIn/newPasswordForm.tsx';

const useStyles = makeStyles({ form: { maxWidth: '420px' } });

/** Another password; every other session of one's own ends. */
export function PasswordSection() {
  const styles = useStyles();
  const { profile: texts } = useMessages();
  const queries = useQueryClient();
  const notify = useNotify();
  const [round, setRound] = useState(0);
  return (
    <Section title={texts.password}>
      <div className={styles.form}>
        <NewPasswordForm
          key={round}
          inPage
          text={texts.passwordLead}
          onDone={(session) => {
            queries.setQueryData(sessionQuery.queryKey, remembered(session));
            setRound(round + 1);
            notify.done(texts.passwordChanged);
          }}
        />
      </div>
    </Section>
  );
}
