import type { Directory } from '@contract/directories.ts';
import { Badge } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  ClockRegular,
  PauseCircle20Regular,
  Warning16Regular,
} from '@fluentui/react-icons';
import { useMessages } from '#language/provider.tsx';

const looks = {
  new: { color: 'informative', icon: <ClockRegular fontSize={16} /> },
  read: { color: 'success', icon: <CheckmarkCircle16Regular /> },
  failing: { color: 'danger', icon: <Warning16Regular /> },
  paused: { color: 'subtle', icon: <PauseCircle20Regular fontSize={16} /> },
} as const;

function stateOf({ enabled, failure, readAt }: Directory): keyof typeof looks {
  if (!enabled) return 'paused';
  if (failure !== null) return 'failing';
  return readAt === null ? 'new' : 'read';
}

/** How a directory stands: word, sign and colour. */
export function StateBadge({ directory }: { readonly directory: Directory }) {
  const { states } = useMessages().directories;
  const state = stateOf(directory);
  return (
    <Badge appearance="tint" shape="rounded" size="large" {...looks[state]}>
      {states[state]}
    </Badge>
  );
}
