import type { Role } from '@contract/operators.ts';
import { Badge } from '@fluentui/react-components';
import { useMessages } from '#language/provider.tsx';

/** A role by its name, its later name beside it, marked when it shows what people wrote. */
export function RoleName({ role }: { readonly role: Role }) {
  const { roles: texts } = useMessages();
  const { name, shownAs, content } = role;
  return (
    <>
      {shownAs === name ? name : texts.list.alsoCalled(name, shownAs)}{' '}
      {content && (
        <Badge appearance="tint" color="warning" shape="rounded">
          {texts.list.content}
        </Badge>
      )}
    </>
  );
}
