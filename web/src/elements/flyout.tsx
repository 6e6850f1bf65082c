import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  body: { display: 'grid', gap: '24px', alignContent: 'start', paddingBottom: '32px' },
});

/** What belongs to a row of a list, beside it: the list stays where it is. */
export function Flyout(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { buttons } = useMessages();
  return (
    <OverlayDrawer open position="end" size="medium" onOpenChange={props.onClose} aria-label={props.title}>
      <DrawerHeader>
        <DrawerHeaderTitle
          heading={{ as: 'h2' }}
          action={
            <Button
              appearance="subtle"
              icon={<Dismiss24Regular />}
              aria-label={buttons.close}
              onClick={props.onClose}
            />
          }
        >
          {props.title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>{props.children}</DrawerBody>
    </OverlayDrawer>
  );
}
