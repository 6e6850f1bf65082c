import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { ShieldCheckmark20Regular } from '@fluentui/react-icons';
import { useMutation } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '8px', marginBottom: '12px', justifyItems: 'start' },
});

/** Computes the chain of the trail once more: an entry that was changed, added or taken out would show. */
export function Verification() {
  const styles = useStyles();
  const { audit: texts } = useMessages();
  const { number } = useFormats();
  const verify = useMutation({ mutationFn: () => call('verifyAudit') });
  return (
    <div className={styles.part}>
      <Button
        size="small"
        icon={<ShieldCheckmark20Regular />}
        disabled={verify.isPending}
        onClick={() => verify.mutate()}
      >
        {verify.isPending ? texts.verifying : texts.verify}
      </Button>
      {verify.error !== null && <ProblemBar error={verify.error} />}
      {verify.data !== undefined && (
        <MessageBar
          intent={verify.data.ok ? 'success' : 'error'}
          layout="multiline"
          politeness={verify.data.ok ? 'polite' : 'assertive'}
        >
          <MessageBarBody>
            <MessageBarTitle>{verify.data.ok ? texts.whole : texts.broken}</MessageBarTitle>
            {verify.data.ok
              ? texts.wholeHelp(number(BigInt(verify.data.entries)))
              : verify.data.problems.join(' ')}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
