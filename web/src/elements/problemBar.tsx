import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useProblem } from '#client/useProblem.ts';
import { useMessages } from '#language/provider.tsx';

/** A failure where it happened: what, where, and what to do. Read out by screen readers when it appears. */
export function ProblemBar(props: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { buttons } = useMessages();
  const { title, detail, remedy } = useProblem(props.error);
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {detail} {remedy}
      </MessageBarBody>
      {props.onRetry && (
        <MessageBarActions>
          <Button size="small" onClick={props.onRetry}>
            {buttons.tryAgain}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
