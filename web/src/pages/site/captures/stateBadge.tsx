import type { CaptureState } from '@contract/captures.ts';
import { Badge } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  ClockRegular,
  DismissCircle16Regular,
  PauseCircle20Regular,
  Warning16Regular,
} from '@fluentui/react-icons';
import { useLanguage } from '#language/provider.tsx';
import { sentenceCase } from '#language/sentenceCase.ts';

const works = { color: 'success', icon: <CheckmarkCircle16Regular /> } as const;
const comes = { color: 'informative', icon: <ClockRegular fontSize={16} /> } as const;
const stands = { color: 'danger', icon: <DismissCircle16Regular /> } as const;
const looks = {
  new: comes,
  connecting: comes,
  running: works,
  waiting: works,
  linking: comes,
  failing: { color: 'warning', icon: <Warning16Regular /> },
  paused: { color: 'subtle', icon: <PauseCircle20Regular fontSize={16} /> },
  unlinked: stands,
  refused: stands,
} as const satisfies Record<CaptureState, { color: string; icon: unknown }>;

/** How a capture stands, in words, with a colour and a sign beside them. */
export function StateBadge({ state }: { readonly state: CaptureState }) {
  const { messages, language } = useLanguage();
  return (
    <Badge appearance="tint" shape="rounded" size="large" {...looks[state]}>
      {sentenceCase(messages.words.captureStates[state], language)}
    </Badge>
  );
}
