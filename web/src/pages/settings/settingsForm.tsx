import { Button, makeStyles } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isProblem } from '#client/problem.ts';
import { ProblemBar } from '#elements/problemBar.tsx';
import { Section } from '#elements/section.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** A part of the settings that is saved as one. Somebody else's change is told, and can be looked at. */
export function SettingsForm(props: {
  readonly title: string;
  readonly lead: string;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onSave: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { buttons, settings } = useMessages();
  const queries = useQueryClient();
  const changed = isProblem(props.error) && props.error.problem.status === 412;
  return (
    <Section title={props.title} lead={props.lead}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          props.onSave();
        }}
      >
        {props.error !== null && <ProblemBar error={props.error} />}
        {changed && (
          <div>
            <Button onClick={() => void queries.invalidateQueries()}>{settings.readAgain}</Button>
          </div>
        )}
        {props.children}
        <div>
          <Button type="submit" appearance="primary" disabled={props.pending}>
            {buttons.save}
          </Button>
        </div>
      </form>
    </Section>
  );
}
