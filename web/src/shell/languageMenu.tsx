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
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { sessionQuery } from '#client/session.ts';
import { isLanguage } from '#language/language.ts';
import { useLanguage, useMessages } from '#language/provider.tsx';

/** Changes the language at once, and in the profile of who is signed in. */
export function LanguageMenu() {
  const { shell } = useMessages();
  const { language, choose } = useLanguage();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: async (next: string) => {
      if (!isLanguage(next)) return;
      await choose(next);
      if (queries.getQueryData(sessionQuery.queryKey)?.state !== 'signed-in') return;
      await call('editProfile', { body: { language: next } });
      // The server's sentences come in the new language.
      await queries.invalidateQueries();
    },
  });
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems: [next] }) => next !== undefined && save.mutate(next)}
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
