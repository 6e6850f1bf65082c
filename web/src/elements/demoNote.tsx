import { makeStyles, tokens } from '@fluentui/react-components';
import { useSession } from '#client/session.ts';
import { useMessages } from '#language/provider.tsx';
import { useMedia } from '#theme/provider.tsx';

const useStyles = makeStyles({
  note: {
    alignSelf: 'stretch',
    padding: '4px 16px',
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorPaletteYellowBorderActive}`,
  },
});

/** Says that the data is invented, where it is. At the edge, where a flyout does not cover it in a wide window. */
export function DemoNote() {
  const styles = useStyles();
  const { shell } = useMessages();
  if (!useSession().demo) return null;
  return (
    <div role="note" className={styles.note}>
      {shell.demo}
    </div>
  );
}

/** The same on a flyout, in a window so narrow that the flyout covers the page's. */
export function DemoNoteOnFlyout() {
  return useMedia('(max-width: 1200px)') ? <DemoNote /> : null;
}
