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
import { useFocusBack } from '#elements/focusBack.ts';
import { ShownOnce } from '#elements/shownOnce.tsx';
import { useMessages } from '#language/provider.tsx';

/** Shows a secret until its reader says that he has it. */
export function ShownOnceDialog(props: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly label: string;
  readonly hint: string;
  readonly secret: string;
  readonly onClose: () => void;
}) {
  useFocusBack();
  const { elements } = useMessages();
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{props.title}</DialogTitle>
          <DialogContent>
            {props.children}
            <ShownOnce label={props.label} hint={props.hint} secret={props.secret} />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={props.onClose}>
              {elements.kept}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
