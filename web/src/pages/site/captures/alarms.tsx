import type { CaptureAlarm } from '@contract/captures.ts';
import { MessageBar, MessageBarBody, MessageBarGroup, MessageBarTitle } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useFormats, useMessages } from '#language/provider.tsx';
import { alarmsQuery } from '#pages/site/captures/queries.ts';

/** What is wrong with captures now, above all else. */
export function Alarms() {
  const { data } = useQuery(alarmsQuery);
  const alarms = data?.items ?? [];
  if (alarms.length === 0) return null;
  return (
    <MessageBarGroup>
      {alarms.map((alarm) => (
        <AlarmBar key={alarm.id} alarm={alarm} />
      ))}
    </MessageBarGroup>
  );
}

function AlarmBar({ alarm }: { readonly alarm: CaptureAlarm }) {
  const { captures: texts } = useMessages();
  const { minute } = useFormats();
  const about = [alarm.capture?.name ?? texts.wholeSite, alarm.account].filter((part) => part !== null);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{about.join(' · ')}</MessageBarTitle>
        {alarm.sentence} {texts.since(minute(new Date(alarm.raisedAt)))}
      </MessageBarBody>
    </MessageBar>
  );
}
