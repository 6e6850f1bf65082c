import type { Session } from '@contract/session.ts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Navigation24Regular } from '@fluentui/react-icons';
import { useNavigateOnClick } from '#elements/link.tsx';
import { useMessages } from '#language/provider.tsx';
import { AccountMenu } from '#shell/accountMenu.tsx';
import { LanguageMenu } from '#shell/languageMenu.tsx';
import { Mark } from '#shell/mark.tsx';
import { ThemeMenu } from '#shell/themeMenu.tsx';

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 10,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    boxSizing: 'border-box',
    height: '48px',
    padding: '0 8px 0 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    minWidth: 0,
    flex: '1 1 auto',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  center: {
    color: tokens.colorNeutralForeground2,
    paddingLeft: '10px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    '@media (max-width: 480px)': { display: 'none' },
  },
});

export function Header(props: { readonly session: Session; readonly onOpenNavigation?: () => void }) {
  const styles = useStyles();
  const { shell } = useMessages();
  const { session, onOpenNavigation } = props;
  return (
    <header className={styles.header}>
      {onOpenNavigation && (
        <Button
          appearance="subtle"
          icon={<Navigation24Regular />}
          aria-label={shell.navigation.open}
          onClick={onOpenNavigation}
        />
      )}
      <a href="/" className={styles.product} onClick={useNavigateOnClick('/')}>
        <Mark size={26} />
        <span className={styles.name}>Holdfast</span>
        <span className={styles.center}>{shell.complianceCenter}</span>
      </a>
      <LanguageMenu />
      <ThemeMenu />
      {session.operator && <AccountMenu operator={session.operator} roleGroups={session.roleGroups} />}
    </header>
  );
}
