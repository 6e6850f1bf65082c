import type { CapturePolicy } from '@contract/personal.ts';
import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { languageNames } from '@i18n/web/catalogues.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { Flyout } from '#elements/flyout.tsx';
import { useNotify } from '#elements/notify.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useMessages } from '#language/provider.tsx';
import { policiesQuery } from '#pages/site/policy/queries.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '16px', justifyItems: 'start', gridTemplateColumns: 'minmax(0, 1fr)' },
  field: { width: '100%' },
  text: { maxHeight: 'none' },
});

/** The text that users of a language confirm, to be read or replaced; it begins with the one in force. */
export function EditPolicy(props: {
  readonly policy: CapturePolicy;
  readonly readOnly: boolean;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { personalPages, buttons } = useMessages();
  const { policy: texts } = personalPages;
  const { policy, readOnly, onClose } = props;
  const { language } = policy;
  const name = languageNames[language];
  const notify = useNotify();
  const queries = useQueryClient();
  const [text, setText] = useState(policy.text);
  const set = useMutation({
    mutationFn: () => call('setCapturePolicy', { params: { language }, body: { text } }),
    onSuccess: async () => {
      notify.done(texts.saved(name));
      onClose();
      await queries.invalidateQueries({ queryKey: policiesQuery.queryKey });
    },
  });
  return (
    <Flyout wide title={readOnly ? texts.readOf(name) : texts.editOf(name)} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          set.mutate();
        }}
      >
        <Field className={styles.field} label={texts.text} hint={readOnly ? '' : texts.textHint}>
          <Textarea
            readOnly={readOnly}
            rows={20}
            resize="vertical"
            textarea={{ className: styles.text, lang: policy.textLanguage }}
            value={text}
            onChange={(_, { value }) => setText(value)}
          />
        </Field>
        {set.error !== null && <ProblemBar error={set.error} />}
        {!readOnly && (
          <Button type="submit" appearance="primary" disabled={set.isPending}>
            {buttons.save}
          </Button>
        )}
      </form>
    </Flyout>
  );
}
