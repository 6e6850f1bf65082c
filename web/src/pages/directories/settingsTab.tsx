import type { Directory } from '@contract/directories.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { useMay } from '#client/session.ts';
import { useNotify } from '#elements/notify.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useMessages } from '#language/provider.tsx';
import { directoriesQuery, directoryKindsQuery } from '#pages/directories/queries.ts';
import { EditSettings } from '#settingFields/editSettings.tsx';
import { useDirectoryKind } from '#settingFields/kindWords.ts';
import type { Values } from '#settingFields/settings.ts';
import { ShownSettings } from '#settingFields/shownSettings.tsx';

/** The settings of a directory, to be changed by those who may. */
export function SettingsTab({ directory }: { readonly directory: Directory }) {
  const { directories: texts } = useMessages();
  const kinds = useQuery(directoryKindsQuery);
  const manages = useMay('connector.manage');
  const words = useDirectoryKind()(directory.kind);
  const save = useSave(directory.name);
  return (
    <QueryContent query={kinds}>
      {({ items }) => {
        const fields = items.find(({ name }) => name === directory.kind)?.fields;
        if (fields === undefined) return <p>{texts.kindGone}</p>;
        if (!manages) return <ShownSettings fields={fields} settings={directory.settings} words={words} />;
        return (
          <EditSettings
            entry={directory}
            uploads
            fields={fields}
            words={words}
            save={save}
            check={(body) => call('checkDirectory', { body })}
          />
        );
      }}
    </QueryContent>
  );
}

function useSave(name: string) {
  const { directories: texts } = useMessages();
  const notify = useNotify();
  const queries = useQueryClient();
  return async (values: Values, version: number): Promise<Directory> => {
    const saved = await call('changeDirectory', { params: { name }, body: { values } }, { version });
    notify.done(texts.saved(name));
    await queries.invalidateQueries({ queryKey: directoriesQuery.queryKey });
    return saved;
  };
}
