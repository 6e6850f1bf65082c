import type { ProofStep, Target } from '@contract/targets.ts';
import { Button, Field, Input, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle20Filled,
  DismissCircle20Filled,
  SubtractCircle20Regular,
} from '@fluentui/react-icons';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useLanguage, useMessages } from '#language/provider.tsx';
import { sentenceCase } from '#language/sentenceCase.ts';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  lead: { margin: 0, maxWidth: '76ch' },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '12px' },
  mailbox: { flex: '1 1 260px', maxWidth: '420px' },
  steps: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    display: 'flex',
    gap: '10px',
    padding: '9px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  icon: { display: 'flex', flex: '0 0 auto' },
  outcome: { fontWeight: tokens.fontWeightSemibold },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  'not-possible': { color: tokens.colorNeutralForeground2 },
  verdict: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

const signs = {
  passed: <CheckmarkCircle20Filled />,
  failed: <DismissCircle20Filled />,
  'not-possible': <SubtractCircle20Regular />,
} as const satisfies Record<ProofStep['outcome'], unknown>;

/** Writes one item to a mailbox, looks at what became of it, and removes it: what only the real service can show. */
export function ProveTab({ target }: { readonly target: Target }) {
  const styles = useStyles();
  const { prove: texts } = useMessages().targets;
  const [mailbox, setMailbox] = useState('');
  const [tried, setTried] = useState(false);
  const prove = useMutation({
    mutationFn: () =>
      call('proveTarget', { params: { name: target.name }, body: { mailbox: mailbox.trim() } }),
  });
  const missing = !mailbox.includes('@');
  return (
    <div className={styles.parts}>
      <p className={styles.lead}>{texts.lead}</p>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!missing) prove.mutate();
        }}
      >
        <Field
          label={texts.mailbox}
          hint={texts.mailboxHint}
          className={styles.mailbox}
          {...(tried && missing && { validationMessage: texts.mailboxMissing })}
        >
          <Input
            type="email"
            autoComplete="off"
            value={mailbox}
            onChange={(_, { value }) => setMailbox(value)}
          />
        </Field>
        <Button type="submit" appearance="primary" disabled={prove.isPending}>
          {texts.start}
        </Button>
      </form>
      <div aria-live="polite">
        {prove.isPending && <Spinner size="tiny" labelPosition="after" label={texts.proving} />}
        {prove.error !== null && <ProblemBar error={prove.error} />}
        {prove.data !== undefined && <Steps steps={prove.data.items} />}
      </div>
    </div>
  );
}

function Steps({ steps }: { readonly steps: readonly ProofStep[] }) {
  const styles = useStyles();
  const { messages, language } = useLanguage();
  const { prove: texts } = messages.targets;
  const failed = steps.filter(({ outcome }) => outcome === 'failed').length;
  if (steps.length === 0) return <p className={styles.verdict}>{texts.nothing}</p>;
  return (
    <>
      <p className={styles.verdict}>{failed === 0 ? texts.good : texts.bad(failed)}</p>
      <ol className={styles.steps}>
        {steps.map(({ code, outcome, sentence }) => (
          <li key={code} className={styles.step}>
            <span aria-hidden="true" className={mergeClasses(styles.icon, styles[outcome])}>
              {signs[outcome]}
            </span>
            <span>
              <span className={styles.outcome}>
                {sentenceCase(messages.words.proofOutcomes[outcome], language)}
              </span>
              : {sentence}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
