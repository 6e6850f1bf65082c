import type { RegisteredUser } from '@contract/site.ts';
import { Field, Input, makeStyles } from '@fluentui/react-components';
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

/** A number or WeCom user id of a registered user, with its validity. */
export type Identity = RegisteredUser['identities'][number];

/** Of an instant, as a date field writes it. */
const dayOf = (instant: string | undefined): string => instant?.slice(0, 10) ?? '';

/** Ends or corrects the time for which a number is a user's. */
export function EditValidity(props: {
  readonly user: RegisteredUser;
  readonly identity: Identity;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { users: texts } = useMessages().site;
  const { buttons } = useMessages();
  const notify = useNotify();
  const queries = useQueryClient();
  const { email } = props.user;
  const { kind, value, from, until } = props.identity;
  const [days, setDays] = useState({ from: dayOf(from), until: dayOf(until) });
  // A time of day that only the command line can give stays unless its day is changed.
  const changed = (day: string, before: string | undefined) =>
    day === dayOf(before) ? (before ?? null) : day === '' ? null : day;
  const edit = useMutation({
    mutationFn: () =>
      call('changeValidity', {
        params: { user: email },
        body: {
          kind,
          value,
          began: from ?? null,
          from: changed(days.from, from),
          until: changed(days.until, until),
        },
      }),
    onSuccess: async () => {
      notify.done(texts.validityChanged(value));
      props.onClose();
      await queries.invalidateQueries({ queryKey: ['site-users'] });
    },
  });
  return (
    <FormDialog
      title={texts.correctTitle(kind === 'wecom' ? texts.wecom(value) : value)}
      lead={texts.correctLead(email)}
      submit={buttons.save}
      pending={edit.isPending}
      error={edit.error}
      onSubmit={() => edit.mutate()}
      onClose={props.onClose}
    >
      <div className={styles.pair}>
        <Field label={texts.from} hint={texts.fromHint}>
          <Input
            type="date"
            value={days.from}
            onChange={(_, data) => setDays((before) => ({ ...before, from: data.value }))}
          />
        </Field>
        <Field label={texts.until} hint={texts.untilHint}>
          <Input
            type="date"
            value={days.until}
            onChange={(_, data) => setDays((before) => ({ ...before, until: data.value }))}
          />
        </Field>
      </div>
    </FormDialog>
  );
}
