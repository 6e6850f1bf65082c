import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { FormDialog } from '#elements/formDialog.tsx';
import { useMessages } from '#language/provider.tsx';
import type { useConnectorChanges } from '#pages/connector/changes.ts';

const useStyles = makeStyles({
  text: { margin: 0 },
  period: { display: 'grid', gap: '16px', gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))' },
});

/** The day after one, both `YYYY-MM-DD`: a period ends before its `to`. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

export function ReplayDialog(props: {
  readonly replay: ReturnType<typeof useConnectorChanges>['replay'];
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { replay: texts } = useMessages().connector;
  const { replay, onClose } = props;
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [tried, setTried] = useState(false);
  const backwards = from !== '' && until !== '' && from > until;
  const complete = from !== '' && until !== '' && !backwards;
  return (
    <FormDialog
      title={texts.title}
      submit={texts.submit}
      pending={replay.isPending}
      error={replay.error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (complete) replay.mutate({ from, to: dayAfter(until) }, { onSuccess: onClose });
      }}
    >
      <p className={styles.text}>{texts.text}</p>
      <div className={styles.period}>
        <Field label={texts.from} required>
          <Input type="date" value={from} onChange={(_, { value }) => setFrom(value)} />
        </Field>
        <Field label={texts.to} required {...(tried && backwards && { validationMessage: texts.order })}>
          <Input type="date" value={until} onChange={(_, { value }) => setUntil(value)} />
        </Field>
      </div>
    </FormDialog>
  );
}
