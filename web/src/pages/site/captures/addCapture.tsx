import type { CaptureSource } from '@contract/captures.ts';
import type { RequestOf } from '@contract/routes.ts';
import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { sourceText } from '@i18n/sources/text.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import { call } from '#client/call.ts';
import { Flyout } from '#elements/flyout.tsx';
import { useNotify } from '#elements/notify.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useMessages } from '#language/provider.tsx';
import { CaptureFields, type Draft } from '#pages/site/captures/captureFields.tsx';
import { capturesQuery, sourcesQuery } from '#pages/site/captures/queries.ts';
import { SourceCards, SourceFacts } from '#pages/site/captures/sourceCards.tsx';
import { UserField } from '#pages/site/captures/userField.tsx';
import { CheckAndSave } from '#settingFields/checkAndSave.tsx';
import { givenValues, missingFields, openedDraft } from '#settingFields/settings.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '20px', gridTemplateColumns: 'minmax(0, 1fr)' },
  title: { margin: 0, outlineStyle: 'none' },
});

/** Sets a capture up: the source first, then its settings. @param props.onAdded with the id of the new one */
export function AddCapture(props: { readonly onClose: () => void; readonly onAdded: (id: string) => void }) {
  const { captures: texts } = useMessages();
  const sources = useQuery(sourcesQuery);
  const [source, choose] = useState<CaptureSource>();
  return (
    <Flyout wide title={texts.add} onClose={props.onClose}>
      {source === undefined ? (
        <QueryContent query={sources}>
          {({ items }) =>
            items.length === 0 ? <p>{texts.noSources}</p> : <SourceCards sources={items} onChoose={choose} />
          }
        </QueryContent>
      ) : (
        <NewCapture source={source} onBack={() => choose(undefined)} onAdded={props.onAdded} />
      )}
    </Flyout>
  );
}

function NewCapture(props: {
  readonly source: CaptureSource;
  readonly onBack: () => void;
  readonly onAdded: (id: string) => void;
}) {
  const styles = useStyles();
  const { captures: texts, sources } = useMessages();
  const { source } = props;
  const text = sourceText(sources, source.name);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: whoever reads or types goes on at the top of what it led to.
  useLayoutEffect(() => title.current?.focus(), []);
  const [draft, setDraft] = useState<Draft>(() => ({ name: '', ...openedDraft(source.fields) }));
  const [user, setUser] = useState('');
  const [tried, setTried] = useState(false);
  const settings = missingFields(source.fields, draft.values);
  const userMissing = source.personal === true && user.trim() === '';
  const add = useAdd(props.onAdded);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (settings.size > 0 || userMissing || draft.name.trim() === '') return;
        add.mutate({
          source: source.name,
          name: draft.name,
          values: givenValues(draft.values),
          ...(source.personal === true && { userEmail: user.trim() }),
        });
      }}
    >
      <div>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={props.onBack}>
          {texts.otherSource}
        </Button>
      </div>
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {text.name}
      </h3>
      <SourceFacts text={text} />
      <CaptureFields
        source={source}
        draft={draft}
        kept={new Set()}
        missing={tried ? new Set([...settings, ...(draft.name.trim() === '' ? [''] : [])]) : new Set()}
        onChange={setDraft}
      >
        {source.personal === true && (
          <UserField value={user} missing={tried && userMissing} onChange={setUser} />
        )}
      </CaptureFields>
      {add.error !== null && <ProblemBar error={add.error} />}
      <CheckAndSave
        save={texts.addSubmit}
        saving={add.isPending}
        check={(body: RequestOf<'checkCapture'>['body']) => call('checkCapture', { body })}
        request={() => {
          setTried(true);
          return settings.size > 0 ? undefined : { source: source.name, values: givenValues(draft.values) };
        }}
      />
    </form>
  );
}

function useAdd(onAdded: (id: string) => void) {
  const { captures: texts } = useMessages();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: RequestOf<'addCapture'>['body']) => call('addCapture', { body }),
    onSuccess: async ({ id, name }) => {
      notify.done(texts.added(name));
      await queries.invalidateQueries({ queryKey: capturesQuery.queryKey });
      onAdded(id);
    },
  });
}
