import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Navigation20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMessages } from '#language/provider.tsx';
import { NavigationList } from '#shell/navigationList.tsx';

const stored = 'holdfast.navigation';

const useStyles = makeStyles({
  navigation: {
    flex: '0 0 auto',
    boxSizing: 'border-box',
    width: '232px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  collapsed: { width: '57px' },
  inner: { position: 'sticky', top: '48px', maxHeight: 'calc(100vh - 48px)', overflowY: 'auto' },
  toggle: { margin: '4px 4px 0', minWidth: '48px', justifyContent: 'flex-start', paddingLeft: '14px' },
});

/** The navigation at the left of a wide window; the browser remembers whether it is collapsed. */
export function Navigation() {
  const styles = useStyles();
  const { navigation } = useMessages().shell;
  const [collapsed, setCollapsed] = useState(() => localStorage.getItem(stored) === 'collapsed');
  const toggle = (): void => {
    localStorage.setItem(stored, collapsed ? 'expanded' : 'collapsed');
    setCollapsed(!collapsed);
  };
  return (
    <nav
      aria-label={navigation.label}
      className={mergeClasses(styles.navigation, collapsed && styles.collapsed)}
    >
      <div className={styles.inner}>
        <Button
          appearance="subtle"
          className={styles.toggle}
          icon={<Navigation20Regular />}
          aria-label={collapsed ? navigation.expand : navigation.collapse}
          aria-expanded={!collapsed}
          onClick={toggle}
        />
        <NavigationList collapsed={collapsed} />
      </div>
    </nav>
  );
}
