import type { Connector, ConnectorChanges } from '@contract/connectors.ts';
import type { MappingPreview } from '@contract/mapping.ts';
import { Divider, Field, Input, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { KindsField } from '#connectorFields/kindsField.tsx';
import { MappingFile } from '#connectorFields/mappingFile.tsx';
import { nobodyChosen, PeopleField } from '#connectorFields/peopleField.tsx';
import { ScheduleField } from '#connectorFields/scheduleField.tsx';
import { FormDialog } from '#elements/formDialog.tsx';
import { useNotify } from '#elements/notify.tsx';
import { PasswordInput } from '#elements/passwordInput.tsx';
import { useMessages } from '#language/provider.tsx';
import { changedFields, type EditedFields, fieldsOf } from '#pages/connector/editedFields.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: '16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Changes a connector as it was read: what somebody else changed meanwhile is not overwritten. */
export function EditDialog(props: { readonly connector: Connector; readonly onClose: () => void }) {
  const styles = useStyles();
  const { connector: texts, addConnector, words, buttons } = useMessages();
  // The version that was opened, not the one a refresh may bring while the form is open.
  const [connector] = useState(props.connector);
  const [fields, setFields] = useState(() => fieldsOf(connector));
  const [tried, setTried] = useState(false);
  const [file, setFile] = useState<File>();
  const [acceptPartial, setAcceptPartial] = useState(false);
  const change = (changes: Partial<EditedFields>): void => setFields({ ...fields, ...changes });
  const check = useCheck(setFile);
  const save = useSave(connector, props.onClose);
  const mapsNobody = !fields.automaticMapping && connector.mapping === null && file === undefined;
  return (
    <FormDialog
      wide
      title={texts.edit.title(connector.name)}
      submit={buttons.save}
      pending={save.isPending || check.isPending}
      error={save.error}
      onClose={props.onClose}
      onSubmit={() => {
        setTried(true);
        if (mapsNobody || nobodyChosen(fields.settings)) return;
        save.mutate({ changes: changedFields(connector, fields), ...(file && { file, acceptPartial }) });
      }}
    >
      <div className={styles.fields}>
        <Field label={addConnector.login.name} required>
          <Input value={fields.name} onChange={(_, { value }) => change({ name: value })} />
        </Field>
        <ScheduleField schedule={fields.schedule} timeZone={fields.timeZone} onChange={change} />
        <Divider />
        <h3 className={styles.title}>{words.wizard.logIn}</h3>
        <Field label={addConnector.login.address} required>
          <Input type="url" value={fields.site} onChange={(_, { value }) => change({ site: value })} />
        </Field>
        <Field label={words.wizard.userName} required>
          <Input
            autoComplete="off"
            value={fields.userName}
            onChange={(_, { value }) => change({ userName: value })}
          />
        </Field>
        <Field label={texts.edit.newPassword} hint={texts.edit.passwordHint}>
          <PasswordInput
            value={fields.password}
            onChange={(password) => change({ password })}
            autoComplete="off"
          />
        </Field>
        <Divider />
        <h3 className={styles.title}>{words.wizard.userMapping}</h3>
        <Field {...(tried && mapsNobody && { validationMessage: addConnector.mapping.bothOff })}>
          <Switch
            label={addConnector.mapping.automatic}
            checked={fields.automaticMapping}
            onChange={(_, { checked }) => change({ automaticMapping: checked })}
          />
        </Field>
        {connector.mapping !== null && file === undefined && (
          <p className={styles.note}>{texts.edit.keepFile}</p>
        )}
        <MappingFile
          mapping={check.data ?? null}
          acceptPartial={acceptPartial}
          checking={check.isPending}
          error={check.error}
          onFile={(chosen) => check.mutate(chosen)}
          onRemove={() => {
            check.reset();
            setFile(undefined);
          }}
          onAcceptPartial={setAcceptPartial}
        />
        <Divider />
        <PeopleField settings={fields.settings} tried={tried} onChange={(settings) => change({ settings })} />
        <KindsField settings={fields.settings} onChange={(settings) => change({ settings })} />
      </div>
    </FormDialog>
  );
}

/** Has a mapping file checked; it is applied when the form is saved. */
function useCheck(keep: (file: File) => void) {
  return useMutation<MappingPreview, Error, File>({
    mutationFn: (file) => call('checkMapping', { query: { fileName: file.name }, body: file }),
    onSuccess: (_, file) => keep(file),
  });
}

interface Edit {
  readonly changes: ConnectorChanges;
  readonly file?: File;
  readonly acceptPartial?: boolean;
}

function useSave({ id, version }: Connector, onDone: () => void) {
  const { done } = useMessages().connector;
  const queries = useQueryClient();
  const notify = useNotify();
  const params = { connector: id };
  return useMutation({
    mutationFn: async ({ changes, file, acceptPartial = false }: Edit) => {
      // A file that cannot be applied stops the rest, so it goes first.
      if (file !== undefined)
        await call('applyMapping', {
          params,
          query: { fileName: file.name, acceptPartial: String(acceptPartial) },
          body: file,
        });
      if (Object.keys(changes).length > 0)
        await call('editConnector', { params, body: changes }, { version });
    },
    onSuccess: async () => {
      notify.done(done.saved);
      onDone();
      for (const key of ['connectors', 'home']) await queries.invalidateQueries({ queryKey: [key] });
    },
  });
}
