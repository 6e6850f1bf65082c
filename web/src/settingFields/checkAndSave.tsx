import { Button, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { PlugConnectedCheckmark20Regular } from '@fluentui/react-icons';
import { useMutation } from '@tanstack/react-query';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr)' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Asks the other side whether the settings can work, beside the button that keeps them. */
export function CheckAndSave<Request>(props: {
  /** Undefined while something is missing; the form marks it then. */
  readonly request: () => Request | undefined;
  readonly check: (request: Request) => Promise<unknown>;
  readonly save: string;
  readonly saving: boolean;
}) {
  const styles = useStyles();
  const { settingFields: texts } = useMessages();
  const check = useMutation({ mutationFn: props.check });
  return (
    <div className={styles.part}>
      <div className={styles.bar}>
        <Button type="submit" appearance="primary" disabled={props.saving}>
          {props.save}
        </Button>
        <Button
          icon={<PlugConnectedCheckmark20Regular />}
          disabled={check.isPending}
          onClick={() => {
            const request = props.request();
            if (request !== undefined) check.mutate(request);
          }}
        >
          {check.isPending ? texts.checking : texts.check}
        </Button>
      </div>
      <div aria-live="polite">
        {check.isSuccess && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{texts.canWork}</MessageBarBody>
          </MessageBar>
        )}
        {check.error !== null && <ProblemBar error={check.error} />}
      </div>
    </div>
  );
}
