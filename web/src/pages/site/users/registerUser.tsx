import { Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { FormDialog } from '#elements/formDialog.tsx';
import { useNotify } from '#elements/notify.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gap: '16px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    alignItems: 'start',
  },
});

/** Lines of a field; each is one number or user id. */
const linesOf = (text: string): string[] =>
  text
    .split(/[\n;,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** @param email of a registered user who gets another number; empty for a new one */
export function RegisterUser(props: { readonly email: string; readonly onClose: () => void }) {
  const styles = useStyles();
  const { users: texts } = useMessages().site;
  const notify = useNotify();
  const queries = useQueryClient();
  const [user, setUser] = useState({
    email: props.email,
    displayName: '',
    phones: '',
    wecomIds: '',
    from: '',
    until: '',
  });
  const set =
    (part: keyof typeof user) =>
    (_: unknown, { value }: { value: string }) =>
      setUser((before) => ({ ...before, [part]: value }));
  const isNew = props.email === '';
  const register = useMutation({
    mutationFn: () =>
      call('addUser', {
        body: {
          email: user.email.trim(),
          ...(user.displayName.trim() !== '' && { displayName: user.displayName }),
          phones: linesOf(user.phones),
          wecomIds: linesOf(user.wecomIds),
          ...(user.from !== '' && { from: user.from }),
          ...(user.until !== '' && { until: user.until }),
        },
      }),
    onSuccess: async ({ email }) => {
      notify.done(texts.registered(email));
      props.onClose();
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['site-users'] }),
        queries.invalidateQueries({ queryKey: ['users-without-mailbox'] }),
      ]);
    },
  });
  return (
    <FormDialog
      title={isNew ? texts.register : texts.addNumber}
      lead={isNew ? texts.registerLead : texts.addNumberLead}
      submit={isNew ? texts.registerSubmit : texts.addNumber}
      pending={register.isPending}
      error={register.error}
      onSubmit={() => register.mutate()}
      onClose={props.onClose}
    >
      <Field label={texts.email} required>
        <Input type="email" autoComplete="off" value={user.email} readOnly={!isNew} onChange={set('email')} />
      </Field>
      {isNew && (
        <Field label={texts.displayName}>
          <Input autoComplete="off" value={user.displayName} onChange={set('displayName')} />
        </Field>
      )}
      <Field label={texts.phones} hint={texts.phonesHint}>
        <Textarea rows={2} value={user.phones} onChange={set('phones')} />
      </Field>
      <Field label={texts.wecomIds} hint={texts.wecomHint}>
        <Input autoComplete="off" value={user.wecomIds} onChange={set('wecomIds')} />
      </Field>
      <div className={styles.pair}>
        <Field label={texts.from} hint={texts.fromHint}>
          <Input type="date" value={user.from} onChange={set('from')} />
        </Field>
        <Field label={texts.until} hint={texts.untilHint}>
          <Input type="date" value={user.until} onChange={set('until')} />
        </Field>
      </div>
    </FormDialog>
  );
}
