import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFocusBack } from '#elements/focusBack.ts';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  // Rows keep their height: what does not fit is scrolled to.
  content: { display: 'grid', gridAutoRows: 'max-content', gap: '16px', paddingBottom: '8px' },
  lead: { margin: 0 },
  wide: { maxWidth: '820px' },
});

/** A dialog with one thing to send; it stays open, with what was typed, until that has worked. */
export function FormDialog(props: {
  readonly title: string;
  readonly lead?: string;
  readonly submit: string;
  readonly pending: boolean;
  readonly error: unknown;
  readonly wide?: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) {
  useFocusBack();
  const styles = useStyles();
  const { buttons } = useMessages();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && props.onClose()}>
      <DialogSurface {...(props.wide === true && { className: styles.wide })}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            // A dialog is drawn elsewhere but is still inside the form around it, as React sees it.
            event.stopPropagation();
            props.onSubmit();
          }}
        >
          <DialogBody>
            <DialogTitle>{props.title}</DialogTitle>
            <DialogContent className={styles.content}>
              {props.lead !== undefined && <p className={styles.lead}>{props.lead}</p>}
              {props.error !== null && <ProblemBar error={props.error} />}
              {props.children}
            </DialogContent>
            <DialogActions>
              <Button onClick={props.onClose}>{buttons.cancel}</Button>
              <Button type="submit" appearance="primary" disabled={props.pending}>
                {props.submit}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
