import type { SourceField } from '@contract/captures.ts';
import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import type { UseMutationResult } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useMessages } from '#language/provider.tsx';
import { CheckAndSave } from '#settingFields/checkAndSave.tsx';
import type { KindWords } from '#settingFields/kindWords.ts';
import { givenValues, missingFields, openedDraft, type Values } from '#settingFields/settings.ts';
import { SettingsForm } from '#settingFields/settingsForm.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '20px', gridTemplateColumns: 'minmax(0, 1fr)' },
  title: { margin: 0, outlineStyle: 'none' },
  text: { margin: '-12px 0 0', maxWidth: '76ch' },
});

/** As the server takes the name of a target or directory. */
const goodName = /^[a-z0-9][a-z0-9-]{0,39}$/;

interface SetUp {
  readonly name: string;
  readonly kind: string;
  readonly values: Values;
}

/** The form of a new target or directory: the name that it keeps, then the settings of its kind. */
export function NewSetUp(props: {
  readonly kind: { readonly name: string; readonly fields: readonly SourceField[] };
  readonly words: KindWords;
  readonly texts: { readonly nameHint: string; readonly addSubmit: string };
  readonly uploads?: boolean;
  readonly add: Pick<UseMutationResult<unknown, Error, SetUp>, 'mutate' | 'isPending' | 'error'>;
  readonly check: (settings: Omit<SetUp, 'name'>) => Promise<unknown>;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const { settingFields: common } = useMessages();
  const { kind, words, texts, add } = props;
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: whoever reads or types goes on at the top of what it led to.
  useLayoutEffect(() => title.current?.focus(), []);
  const [name, setName] = useState('');
  const [draft, setDraft] = useState(() => openedDraft(kind.fields));
  const [tried, setTried] = useState(false);
  const missing = missingFields(kind.fields, draft.values);
  const values = givenValues(draft.values);
  const badName = !goodName.test(name);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing.size === 0 && !badName) add.mutate({ name, kind: kind.name, values });
      }}
    >
      <div>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={props.onBack}>
          {common.otherKind}
        </Button>
      </div>
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {words.name}
      </h3>
      <p className={styles.text}>{words.summary}</p>
      <Field
        label={common.name}
        hint={texts.nameHint}
        required
        {...(tried && badName && { validationMessage: common.nameWrong })}
      >
        <Input
          autoComplete="off"
          spellCheck={false}
          value={name}
          onChange={(_, { value }) => setName(value.toLowerCase())}
        />
      </Field>
      <SettingsForm
        fields={kind.fields}
        wordsOf={words.field}
        draft={draft}
        kept={new Set()}
        uploads={props.uploads === true}
        missing={tried ? missing : new Set()}
        onChange={setDraft}
      />
      {add.error !== null && <ProblemBar error={add.error} />}
      <CheckAndSave
        save={texts.addSubmit}
        saving={add.isPending}
        check={props.check}
        request={() => {
          setTried(true);
          return missing.size > 0 ? undefined : { kind: kind.name, values };
        }}
      />
    </form>
  );
}
