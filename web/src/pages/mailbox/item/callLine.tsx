import type { Bubble } from '@contract/mailboxes.ts';
import { makeStyles } from '@fluentui/react-components';
import { Call20Regular, Video20Regular } from '@fluentui/react-icons';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '8px', alignItems: 'center', margin: '4px 0 0' },
});

export function CallLine({ call }: { readonly call: NonNullable<Bubble['call']> }) {
  const styles = useStyles();
  const { mailbox: texts, words } = useMessages();
  const { media, durationSeconds, outcome } = call;
  const parts = [
    media === 'video' ? texts.videoCall : texts.voiceCall,
    words.callOutcomes[outcome as keyof typeof words.callOutcomes] ?? outcome,
    ...(durationSeconds === null ? [] : [clock(durationSeconds)]),
  ];
  return (
    <p className={styles.line}>
      <span aria-hidden="true">{media === 'video' ? <Video20Regular /> : <Call20Regular />}</span>
      {parts.join(' · ')}
    </p>
  );
}

/** 312 seconds are `5:12`, an hour and more `1:05:12`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
