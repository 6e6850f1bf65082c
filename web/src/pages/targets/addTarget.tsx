import type { RequestOf } from '@contract/routes.ts';
import type { TargetKind } from '@contract/targets.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { targetKindsQuery, targetsQuery } from '#client/targets.ts';
import { Flyout } from '#elements/flyout.tsx';
import { useNotify } from '#elements/notify.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useMessages } from '#language/provider.tsx';
import { KindCards } from '#settingFields/kindCards.tsx';
import { useTargetKind } from '#settingFields/kindWords.ts';
import { NewSetUp } from '#settingFields/newSetUp.tsx';

/** Sets a target up: its kind first, then its name and settings. @param props.onAdded with the name of the new one */
export function AddTarget(props: { readonly onClose: () => void; readonly onAdded: (name: string) => void }) {
  const { targets: texts } = useMessages();
  const wordsOf = useTargetKind();
  const kinds = useQuery(targetKindsQuery);
  const [kind, choose] = useState<TargetKind>();
  const add = useAdd(props.onAdded);
  return (
    <Flyout wide title={texts.add} onClose={props.onClose}>
      {kind === undefined ? (
        <QueryContent query={kinds}>
          {({ items }) =>
            items.length === 0 ? (
              <p>{texts.noKinds}</p>
            ) : (
              <KindCards kinds={items} wordsOf={wordsOf} onChoose={choose} />
            )
          }
        </QueryContent>
      ) : (
        <NewSetUp
          kind={kind}
          words={wordsOf(kind.name)}
          texts={texts}
          add={add}
          check={(body) => call('checkTarget', { body })}
          onBack={() => {
            add.reset();
            choose(undefined);
          }}
        />
      )}
    </Flyout>
  );
}

function useAdd(onAdded: (name: string) => void) {
  const { targets: texts } = useMessages();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: RequestOf<'addTarget'>['body']) => call('addTarget', { body }),
    onSuccess: async ({ name }) => {
      notify.done(texts.added(name));
      await queries.invalidateQueries({ queryKey: targetsQuery.queryKey });
      onAdded(name);
    },
  });
}
