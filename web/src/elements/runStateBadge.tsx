import type { RunReport } from '@contract/connectors.ts';
import { Badge, type BadgeProps, makeStyles } from '@fluentui/react-components';
import {
  ArrowSync16Regular,
  CheckmarkCircle16Regular,
  DismissCircle16Regular,
  RecordStop16Regular,
  Warning16Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useLanguage } from '#language/provider.tsx';
import { sentenceCase } from '#language/sentenceCase.ts';

type RunState = RunReport['state'];

const looks: Readonly<Record<RunState, { color: NonNullable<BadgeProps['color']>; icon: ReactElement }>> = {
  running: { color: 'informative', icon: <ArrowSync16Regular /> },
  completed: { color: 'success', icon: <CheckmarkCircle16Regular /> },
  'completed-with-warnings': { color: 'warning', icon: <Warning16Regular /> },
  failed: { color: 'danger', icon: <DismissCircle16Regular /> },
  stopped: { color: 'severe', icon: <RecordStop16Regular /> },
};

const useStyles = makeStyles({ badge: { height: 'auto', minHeight: '24px' } });

/** How a run ended, or that it goes on: word, sign and colour. */
export function RunStateBadge({ state }: { readonly state: RunState }) {
  const styles = useStyles();
  const { messages, language } = useLanguage();
  const { color, icon } = looks[state];
  return (
    <Badge appearance="tint" color={color} icon={icon} size="large" shape="rounded" className={styles.badge}>
      {sentenceCase(messages.words.runStates[state], language)}
    </Badge>
  );
}
