import type { TargetState } from '@contract/targets.ts';
import { Badge } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, PauseCircle20Regular, Warning16Regular } from '@fluentui/react-icons';
import { useLanguage } from '#language/provider.tsx';
import { sentenceCase } from '#language/sentenceCase.ts';

const looks = {
  ready: { color: 'success', icon: <CheckmarkCircle16Regular /> },
  trouble: { color: 'danger', icon: <Warning16Regular /> },
  paused: { color: 'subtle', icon: <PauseCircle20Regular fontSize={16} /> },
} as const satisfies Record<TargetState, { color: string; icon: unknown }>;

/** How a target stands: word, sign and colour. */
export function StateBadge({ state }: { readonly state: TargetState }) {
  const { messages, language } = useLanguage();
  return (
    <Badge appearance="tint" shape="rounded" size="large" {...looks[state]}>
      {sentenceCase(messages.words.targetStates[state], language)}
    </Badge>
  );
}
