import { useQuery } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { FlyoutPart } from '#elements/flyout.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { TokenList } from '#elements/tokenList.tsx';
import { useMessages } from '#language/provider.tsx';
import { useRoleChange } from '#pages/roles/useRoleChange.ts';

/** The API tokens of somebody else: seen and revoked here, made by himself. */
export function OperatorTokens({ operator }: { readonly operator: string }) {
  const { elements } = useMessages();
  const tokens = useQuery({
    queryKey: ['tokens', operator],
    queryFn: ({ signal }) => call('listTokens', { params: { operator } }, { signal }),
  });
  const revoke = useRoleChange((token: string) => call('revokeToken', { params: { token } }));
  return (
    <FlyoutPart title={elements.tokens.title}>
      <QueryContent query={tokens}>
        {({ items }) => <TokenList tokens={items} revoke={revoke} />}
      </QueryContent>
    </FlyoutPart>
  );
}
