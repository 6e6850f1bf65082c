import type { Profile } from '@contract/session.ts';
import {
  Avatar,
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Person20Regular, SignOut20Regular } from '@fluentui/react-icons';
import { useLocation } from 'wouter';
import { useSignOut } from '#client/session.ts';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  who: { padding: '8px 12px', display: 'grid', maxWidth: '280px', overflowWrap: 'anywhere' },
  email: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export function AccountMenu(props: { readonly operator: Profile; readonly roleGroups: readonly string[] }) {
  const { operator, roleGroups } = props;
  const styles = useStyles();
  const { shell } = useMessages();
  const [, navigate] = useLocation();
  const signOut = useSignOut();
  const name = operator.displayName || operator.email;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          shape="circular"
          aria-label={shell.account.label(name)}
          icon={<Avatar name={name} size={28} color="brand" aria-hidden />}
        />
      </MenuTrigger>
      <MenuPopover>
        <div className={styles.who}>
          <strong>{name}</strong>
          {operator.displayName && <span className={styles.email}>{operator.email}</span>}
          <span className={styles.email}>{roleGroups.join(', ')}</span>
        </div>
        <MenuDivider />
        <MenuList>
          <MenuItem icon={<Person20Regular />} onClick={() => navigate('/profile')}>
            {shell.pages.profile}
          </MenuItem>
          <MenuItem icon={<SignOut20Regular />} onClick={() => signOut.mutate()}>
            {shell.account.signOut}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
