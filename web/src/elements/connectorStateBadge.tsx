import type { Connector } from '@contract/connectors.ts';
import { Badge } from '@fluentui/react-components';
import { useLanguage } from '#language/provider.tsx';
import { sentenceCase } from '#language/sentenceCase.ts';

const colours = { active: 'success', paused: 'warning', removed: 'subtle' } as const;

export function ConnectorStateBadge({ state }: { readonly state: Connector['state'] }) {
  const { messages, language } = useLanguage();
  return (
    <Badge appearance="tint" shape="rounded" size="large" color={colours[state]}>
      {sentenceCase(messages.words.connectorStates[state], language)}
    </Badge>
  );
}
