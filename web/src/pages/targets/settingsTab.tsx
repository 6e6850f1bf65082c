import type { Target } from '@contract/targets.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { useMay } from '#client/session.ts';
import { targetKindsQuery, targetsQuery } from '#client/targets.ts';
import { useNotify } from '#elements/notify.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useMessages } from '#language/provider.tsx';
import { EditSettings } from '#settingFields/editSettings.tsx';
import { useTargetKind } from '#settingFields/kindWords.ts';
import type { Values } from '#settingFields/settings.ts';
import { ShownSettings } from '#settingFields/shownSettings.tsx';

/** The settings of a target, to be changed by those who may. */
export function SettingsTab({ target }: { readonly target: Target }) {
  const { targets: texts } = useMessages();
  const kinds = useQuery(targetKindsQuery);
  const manages = useMay('connector.manage');
  const words = useTargetKind()(target.kind);
  const save = useSave(target.name);
  return (
    <QueryContent query={kinds}>
      {({ items }) => {
        const fields = items.find(({ name }) => name === target.kind)?.fields;
        if (fields === undefined) return <p>{texts.kindGone}</p>;
        if (!manages) return <ShownSettings fields={fields} settings={target.settings} words={words} />;
        return (
          <EditSettings
            entry={target}
            fields={fields}
            words={words}
            save={save}
            check={(body) => call('checkTarget', { body })}
          />
        );
      }}
    </QueryContent>
  );
}

function useSave(name: string) {
  const { targets: texts } = useMessages();
  const notify = useNotify();
  const queries = useQueryClient();
  return async (values: Values, version: number): Promise<Target> => {
    const saved = await call('changeTarget', { params: { name }, body: { values } }, { version });
    notify.done(texts.saved(name));
    await queries.invalidateQueries({ queryKey: targetsQuery.queryKey });
    return saved;
  };
}
