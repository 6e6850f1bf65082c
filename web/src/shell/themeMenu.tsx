import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { DarkTheme20Regular } from '@fluentui/react-icons';
import { useSaveProfile } from '#client/profile.ts';
import { useMessages } from '#language/provider.tsx';
import { useAppearance } from '#theme/provider.tsx';
import { themeChoices } from '#theme/themes.ts';

export function ThemeMenu() {
  const { theme } = useMessages().shell;
  const { choice, choose } = useAppearance();
  const save = useSaveProfile();
  return (
    <Menu
      checkedValues={{ theme: [choice] }}
      onCheckedValueChange={(_, { checkedItems: [next] }) => {
        const chosen = themeChoices.find((known) => known === next);
        if (chosen === undefined) return;
        choose(chosen);
        save.mutate({ theme: chosen });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={theme.label} relationship="label">
          <Button appearance="subtle" icon={<DarkTheme20Regular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {themeChoices.map((known) => (
            <MenuItemRadio key={known} name="theme" value={known}>
              {theme[known]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
