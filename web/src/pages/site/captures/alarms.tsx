import type { CaptureAlarm } from '@contract/captures.ts';
import {
  MessageBar,
  MessageBarBody,
  MessageBarGroup,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useFormats, useMessages } from '#language/provider.tsx';
import { alarmsQuery } from '#pages/site/captures/queries.ts';

const useStyles = makeStyles({
  group: { display: 'grid', gap: '8px', gridTemplateColumns: 'minmax(0, 1fr)' },
  time: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What is wrong with captures now, above all else. */
export function Alarms() {
  const styles = useStyles();
  const { data } = useQuery(alarmsQuery);
  const alarms = data?.items ?? [];
  if (alarms.length === 0) return null;
  return (
    <MessageBarGroup className={styles.group}>
      {alarms.map((alarm) => (
        <AlarmBar key={alarm.id} alarm={alarm} />
      ))}
    </MessageBarGroup>
  );
}

function AlarmBar({ alarm }: { readonly alarm: CaptureAlarm }) {
  const styles = useStyles();
  const { captures: texts } = useMessages();
  const { minute } = useFormats();
  const about = [alarm.capture?.name ?? texts.wholeSite, alarm.account].filter((part) => part !== null);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{about.join(' · ')}</MessageBarTitle>
        {alarm.sentence}
        <div className={styles.time}>{texts.since(minute(new Date(alarm.raisedAt)))}</div>
      </MessageBarBody>
    </MessageBar>
  );
}
