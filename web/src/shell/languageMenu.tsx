import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { LocalLanguage20Regular } from '@fluentui/react-icons';
import { languages } from '@i18n/languages.ts';
import { languageNames } from '@i18n/web/catalogues.ts';
import { useSaveProfile } from '#client/profile.ts';
import { isLanguage } from '#language/language.ts';
import { useLanguage, useMessages } from '#language/provider.tsx';

/** Changes the language at once, and in the profile of who is signed in. */
export function LanguageMenu() {
  const { shell } = useMessages();
  const { language, choose } = useLanguage();
  const save = useSaveProfile();
  const change = async (next: string | undefined): Promise<void> => {
    if (next === undefined || !isLanguage(next)) return;
    await choose(next);
    save.mutate({ language: next });
  };
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems: [next] }) => void change(next)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={shell.language} relationship="label">
          <Button appearance="subtle" icon={<LocalLanguage20Regular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {languages.map((choice) => (
            <MenuItemRadio key={choice} name="language" value={choice} lang={choice}>
              {languageNames[choice]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
