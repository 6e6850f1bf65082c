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
import { ProblemBar } from '#elements/problemBar.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  content: { display: 'grid', gap: '16px', paddingTop: '8px', paddingBottom: '8px' },
  lead: { margin: 0 },
});

/** A short form over the page. What was typed stays when the server refuses it. */
export function FormDialog(props: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly submit: string;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { buttons } = useMessages();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && props.onClose()}>
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
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
            <DialogActions fluid>
              <Button type="submit" appearance="primary" disabled={props.pending}>
                {props.submit}
              </Button>
              <Button onClick={props.onClose}>{buttons.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
