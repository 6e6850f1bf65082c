import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useMessages } from '#language/provider.tsx';

/**
 * Asks before something that cannot simply be undone.
 * @param submit what the button does, as a verb; never just "OK"
 */
export function ConfirmDialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly submit: string;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}) {
  const { buttons } = useMessages();
  return (
    <Dialog modalType="alert" open={props.open} onOpenChange={(_, { open }) => !open && props.onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{props.title}</DialogTitle>
          <DialogContent>
            {props.error !== null && <ProblemBar error={props.error} />}
            {props.children}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" disabled={props.pending} onClick={props.onSubmit}>
              {props.submit}
            </Button>
            <Button onClick={props.onClose}>{buttons.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
