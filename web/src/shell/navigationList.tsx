import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { useLocation } from 'wouter';
import { useSession } from '#client/session.ts';
import { useNavigateOnClick } from '#elements/link.tsx';
import { useMessages } from '#language/provider.tsx';
import { navigationEntries } from '#shell/navigationEntries.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: '4px', display: 'grid', gap: '2px' },
  link: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    minHeight: '40px',
    padding: '0 12px 0 14px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground2Hover,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    color: tokens.colorNeutralForeground2Selected,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    '::before': {
      content: '""',
      position: 'absolute',
      left: '4px',
      top: '11px',
      bottom: '11px',
      width: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorCompoundBrandBackground,
    },
  },
  icon: { display: 'flex', flex: '0 0 20px' },
  label: { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
});

/** The pages that the operator may open. `collapsed` shows the icons alone, with names as titles. */
export function NavigationList(props: { readonly collapsed?: boolean; readonly onNavigate?: () => void }) {
  const styles = useStyles();
  const { shell } = useMessages();
  const [place] = useLocation();
  const held = useSession().permissions;
  const shown = navigationEntries.filter(
    ({ permissions }) =>
      permissions.length === 0 || permissions.some((permission) => held.includes(permission)),
  );
  return (
    <ul className={styles.list}>
      {shown.map(({ path, name, icon }) => (
        <li key={path}>
          <Entry
            path={path}
            label={shell.pages[name]}
            icon={icon}
            here={path === '/' ? place === '/' : place === path || place.startsWith(`${path}/`)}
            {...props}
          />
        </li>
      ))}
    </ul>
  );
}

function Entry(props: {
  readonly path: string;
  readonly label: string;
  readonly icon: ComponentType;
  readonly here: boolean;
  readonly collapsed?: boolean;
  readonly onNavigate?: () => void;
}) {
  const styles = useStyles();
  const { path, label, icon: Icon, here, collapsed = false, onNavigate } = props;
  const navigate = useNavigateOnClick(path);
  return (
    <a
      href={path}
      className={mergeClasses(styles.link, here && styles.here)}
      aria-current={here ? 'page' : undefined}
      {...(collapsed && { 'aria-label': label, title: label })}
      onClick={(event) => {
        navigate(event);
        onNavigate?.();
      }}
    >
      <span className={styles.icon} aria-hidden="true">
        <Icon />
      </span>
      {!collapsed && <span className={styles.label}>{label}</span>}
    </a>
  );
}
