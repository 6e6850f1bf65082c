import type { DirectoryKind } from '@contract/directories.ts';
import type { RequestOf } from '@contract/routes.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { Flyout } from '#elements/flyout.tsx';
import { useNotify } from '#elements/notify.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useMessages } from '#language/provider.tsx';
import { directoriesQuery, directoryKindsQuery } from '#pages/directories/queries.ts';
import { KindCards } from '#settingFields/kindCards.tsx';
import { useDirectoryKind } from '#settingFields/kindWords.ts';
import { NewSetUp } from '#settingFields/newSetUp.tsx';

/** Connects a directory: its kind first, then its name and settings. @param props.onAdded with the name of the new one */
export function AddDirectory(props: {
  readonly onClose: () => void;
  readonly onAdded: (name: string) => void;
}) {
  const { directories: texts } = useMessages();
  const wordsOf = useDirectoryKind();
  const kinds = useQuery(directoryKindsQuery);
  const [kind, choose] = useState<DirectoryKind>();
  const add = useAdd(props.onAdded);
  return (
    <Flyout wide title={texts.add} onClose={props.onClose}>
      {kind === undefined ? (
        <QueryContent query={kinds}>
          {({ items }) => <KindCards kinds={items} wordsOf={wordsOf} onChoose={choose} />}
        </QueryContent>
      ) : (
        <NewSetUp
          uploads
          kind={kind}
          words={wordsOf(kind.name)}
          texts={texts}
          add={add}
          check={(body) => call('checkDirectory', { body })}
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
  const { directories: texts } = useMessages();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: RequestOf<'addDirectory'>['body']) => call('addDirectory', { body }),
    onSuccess: async ({ name }) => {
      notify.done(texts.added(name));
      await queries.invalidateQueries({ queryKey: directoriesQuery.queryKey });
      onAdded(name);
    },
  });
}
