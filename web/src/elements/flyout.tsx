import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import { type ReactNode, useId } from 'react';
import { DemoNoteOnFlyout } from '#elements/demoNote.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  wide: { width: 'min(860px, 100vw)' },
  head: { boxSizing: 'border-box', maxWidth: '100%' },
  // An address has no spaces, and a phone little room.
  title: { overflowWrap: 'anywhere' },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '24px',
    alignContent: 'start',
    paddingBottom: '32px',
  },
  part: { display: 'grid', gap: '8px', gridTemplateColumns: 'minmax(0, 1fr)' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/**
 * What belongs to a row of a list, beside it: the list stays where it is.
 * @param props.wide for what has tables of its own
 */
export function Flyout(props: {
  readonly title: string;
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { buttons } = useMessages();
  return (
    <OverlayDrawer
      open
      position="end"
      size="medium"
      {...(props.wide === true && { className: styles.wide })}
      onOpenChange={props.onClose}
      aria-label={props.title}
    >
      <DemoNoteOnFlyout />
      <DrawerHeader className={styles.head}>
        <DrawerHeaderTitle
          heading={{ as: 'h2', className: styles.title }}
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

/** A part of a flyout with a heading of its own. */
export function FlyoutPart(props: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {props.title}
      </h3>
      {props.children}
    </section>
  );
}
