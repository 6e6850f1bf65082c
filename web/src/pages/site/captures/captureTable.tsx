import type { Capture } from '@contract/captures.ts';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { sourceText } from '@i18n/sources/text.ts';
import { DataTable } from '#elements/dataTable.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { MissingScope } from '#pages/site/captures/missingScope.tsx';
import { StateBadge } from '#pages/site/captures/stateBadge.tsx';

const useStyles = makeStyles({
  name: {
    textAlign: 'start',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 'inherit',
  },
  state: { display: 'grid', gap: '4px', justifyItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  reason: { maxWidth: '48ch' },
});

/** What is set up and how it stands; a name opens the capture. */
export function CaptureTable(props: {
  readonly captures: readonly Capture[];
  readonly onOpen: (capture: Capture) => void;
}) {
  const styles = useStyles();
  const { captures: texts, sources, words } = useMessages();
  const { minute } = useFormats();
  return (
    <DataTable
      label={texts.title}
      rows={props.captures}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          title: texts.name,
          cell: (capture) => (
            <Link as="button" type="button" className={styles.name} onClick={() => props.onOpen(capture)}>
              {capture.name}
            </Link>
          ),
        },
        { id: 'source', title: texts.source, cell: ({ source }) => sourceText(sources, source).name },
        { id: 'service', title: texts.service, cell: ({ service }) => words.services[service] },
        { id: 'user', title: texts.user, cell: ({ userEmail }) => userEmail ?? texts.organisation },
        {
          id: 'state',
          title: texts.state,
          cell: (capture) => (
            <div className={styles.state}>
              <StateBadge state={capture.state} />
              <span className={styles.quiet}>{texts.since(minute(new Date(capture.stateAt)))}</span>
              {capture.reason !== null && <span className={styles.reason}>{capture.reason}</span>}
              <MissingScope capture={capture} />
            </div>
          ),
        },
        {
          id: 'seen',
          title: texts.lastSeen,
          cell: ({ lastSeenAt }) => (lastSeenAt === null ? texts.never : minute(new Date(lastSeenAt))),
          nowrap: true,
        },
      ]}
    />
  );
}
