import type { Session } from '@contract/session.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { DemoNote } from '#elements/demoNote.tsx';
import { useMessages } from '#language/provider.tsx';
import { Header } from '#shell/header.tsx';
import { NarrowNavigation } from '#shell/narrowNavigation.tsx';
import { Navigation } from '#shell/navigation.tsx';
import { PageOutlet } from '#shell/pageOutlet.tsx';
import { SignInAgain } from '#shell/signInAgain.tsx';
import { useMedia } from '#theme/provider.tsx';

const useStyles = makeStyles({
  skip: {
    position: 'absolute',
    left: '8px',
    top: '-48px',
    zIndex: 20,
    padding: '8px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { top: '6px' },
  },
  body: { display: 'flex', flex: '1 1 auto', alignItems: 'stretch' },
  main: { flex: '1 1 auto', minWidth: 0, backgroundColor: tokens.colorNeutralBackground2 },
});

/** What stands around every page: header, navigation, the mark of demo data, and the way past them. */
export function Frame({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const { shell } = useMessages();
  const narrow = useMedia('(max-width: 860px)');
  const [open, setOpen] = useState(false);
  return (
    <>
      <a className={styles.skip} href="#main">
        {shell.skipToContent}
      </a>
      <Header session={session} {...(narrow && { onOpenNavigation: () => setOpen(true) })} />
      <DemoNote />
      <div className={styles.body}>
        {narrow ? <NarrowNavigation open={open} onClose={() => setOpen(false)} /> : <Navigation />}
        <main id="main" tabIndex={-1} className={styles.main} style={{ outline: 'none' }}>
          <PageOutlet />
        </main>
      </div>
      <SignInAgain email={session.operator?.email ?? ''} />
    </>
  );
}
