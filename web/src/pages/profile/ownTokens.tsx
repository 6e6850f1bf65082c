import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { QueryContent } from '#elements/queryContent.tsx';
import { Section } from '#elements/section.tsx';
import { ShownOnceDialog } from '#elements/shownOnceDialog.tsx';
import { TokenList } from '#elements/tokenList.tsx';
import { useMessages } from '#language/provider.tsx';
import { MakeToken } from '#pages/profile/makeToken.tsx';

/** One's own API tokens. */
export function OwnTokens() {
  const { profile, elements } = useMessages();
  const { tokens: texts } = profile;
  const queries = useQueryClient();
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<string>();
  const tokens = useQuery({
    queryKey: ['tokens'],
    queryFn: ({ signal }) => call('listOwnTokens', {}, { signal }),
  });
  const revoke = useMutation({
    mutationFn: (token: string) => call('revokeOwnToken', { params: { token } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tokens'] }),
  });
  return (
    <Section
      title={elements.tokens.title}
      lead={elements.tokens.lead}
      actions={
        <Button icon={<Add20Regular />} onClick={() => setMaking(true)}>
          {texts.make}
        </Button>
      }
    >
      <QueryContent query={tokens}>
        {({ items }) => <TokenList tokens={items} revoke={revoke} />}
      </QueryContent>
      {making && <MakeToken onMade={setMade} onClose={() => setMaking(false)} />}
      {made !== undefined && (
        <ShownOnceDialog
          title={texts.made}
          label={texts.token}
          hint={texts.tokenHint}
          secret={made}
          onClose={() => setMade(undefined)}
        />
      )}
    </Section>
  );
}
