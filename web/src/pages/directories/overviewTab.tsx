import type { Directory } from '@contract/directories.ts';
import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { isProblem } from '#client/problem.ts';
import { useMay } from '#client/session.ts';
import { Facts } from '#elements/facts.tsx';
import { FlyoutPart } from '#elements/flyout.tsx';
import { useNotify } from '#elements/notify.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { directoriesQuery } from '#pages/directories/queries.ts';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '24px', gridTemplateColumns: 'minmax(0, 1fr)' },
  read: { display: 'grid', gap: '12px', justifyItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
  doubts: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
  text: { margin: 0 },
});

/** When a directory was read, whom it knows, and what in it could not be used. */
export function OverviewTab({ directory }: { readonly directory: Directory }) {
  const styles = useStyles();
  const { directories: texts } = useMessages();
  const { minute, number } = useFormats();
  const reads = useMay('connector.run');
  const { people, leavers, readAt, createdAt } = directory;
  return (
    <div className={styles.parts}>
      <Failure directory={directory} />
      <Facts
        facts={[
          { name: texts.people, value: number(people) },
          { name: texts.leavers, value: number(leavers) },
          { name: texts.readAt, value: readAt === null ? texts.never : minute(new Date(readAt)) },
          { name: texts.created, value: minute(new Date(createdAt)) },
        ]}
      />
      {reads && <ReadNow directory={directory} />}
      <Doubts directory={directory} />
    </div>
  );
}

function Failure({ directory: { failure } }: { readonly directory: Directory }) {
  const styles = useStyles();
  const { directories: texts } = useMessages();
  const { minute } = useFormats();
  if (failure === null) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.failed}</MessageBarTitle>
        {failure.sentence} {failure.remedy}
        <div className={styles.quiet}>
          {texts.since(minute(new Date(failure.since)))} · {texts.staysInForce}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

/** A reading that finds far fewer people than before is refused; whoever knows why may accept it. */
function ReadNow({ directory: { name, enabled } }: { readonly directory: Directory }) {
  const styles = useStyles();
  const { directories: texts } = useMessages();
  const notify = useNotify();
  const queries = useQueryClient();
  const read = useMutation({
    mutationFn: (acceptFewer: boolean) =>
      call('readDirectoryNow', { params: { name }, body: { acceptFewer } }),
    onSuccess: ({ people, added, changed, left }) => {
      notify.done(texts.wasRead(people, added, changed, left));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: directoriesQuery.queryKey }),
  });
  const fewer = isProblem(read.error, 'directory-shrunk');
  return (
    <div className={styles.read}>
      <Button
        icon={<ArrowClockwise20Regular />}
        disabled={read.isPending || !enabled}
        onClick={() => read.mutate(false)}
      >
        {read.isPending ? texts.reading : texts.readNow}
      </Button>
      {read.error !== null && <ProblemBar error={read.error} />}
      {fewer && <Button onClick={() => read.mutate(true)}>{texts.acceptFewer}</Button>}
    </div>
  );
}

function Doubts({ directory: { doubts, doubtCount } }: { readonly directory: Directory }) {
  const styles = useStyles();
  const { directories: texts } = useMessages();
  if (doubtCount === 0) return null;
  const more = doubtCount - doubts.length;
  return (
    <FlyoutPart title={texts.doubts}>
      <p className={styles.text}>{texts.doubtsLead}</p>
      <ul className={styles.doubts}>
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
      {more > 0 && <p className={styles.text}>{texts.moreDoubts(more)}</p>}
    </FlyoutPart>
  );
}
