import type { Connector } from '@contract/connectors.ts';
import type { MappingPreview } from '@contract/mapping.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { isProblem } from '#client/problem.ts';
import { isComplete } from '#connectorFields/mailboxChoice.ts';
import { nobodyChosen } from '#connectorFields/peopleField.tsx';
import { FormDialog } from '#elements/formDialog.tsx';
import { useNotify } from '#elements/notify.tsx';
import { useMessages } from '#language/provider.tsx';
import { ChangedMeanwhile } from '#pages/connector/changedMeanwhile.tsx';
import { changedFields, fieldsOf } from '#pages/connector/editedFields.ts';
import { type ChosenFile, EditFields } from '#pages/connector/editFields.tsx';

/** Changes a connector as it was read: what somebody else changed meanwhile is not overwritten. */
export function EditDialog(props: { readonly connector: Connector; readonly onClose: () => void }) {
  const { connector: texts, buttons } = useMessages();
  // The version that was opened, not the one that a refresh may bring while the form is open.
  const [connector, setConnector] = useState(props.connector);
  const [fields, setFields] = useState(() => fieldsOf(connector));
  const [tried, setTried] = useState(false);
  const { file, chosen } = useChosenFile();
  const { preview, acceptPartial } = chosen;
  const save = useSave(setConnector, props.onClose);
  const mapsNobody = !fields.automaticMapping && connector.mapping === null && file === undefined;
  const badFile = preview !== null && preview.problems.length > 0 && !acceptPartial;
  const badRoutes = !(fields.settings.routes ?? []).every(isComplete);
  const overtaken = isProblem(save.error, 'changed-meanwhile');
  return (
    <FormDialog
      wide
      title={texts.edit.title(connector.name)}
      submit={buttons.save}
      pending={save.isPending || chosen.checking}
      error={overtaken ? null : save.error}
      onClose={props.onClose}
      onSubmit={() => {
        setTried(true);
        if (mapsNobody || badFile || badRoutes || nobodyChosen(fields.settings)) return;
        const changes = changedFields(connector, fields);
        save.mutate({ connector, changes, ...(file && { file, acceptPartial }) });
      }}
    >
      {overtaken && (
        <ChangedMeanwhile
          connector={connector.id}
          onLoaded={(theirs) => {
            save.reset();
            setConnector(theirs);
            setFields(fieldsOf(theirs));
          }}
        />
      )}
      <EditFields
        // Lines of routes keep what is typed: what was loaded anew is shown anew.
        key={connector.version}
        fields={fields}
        file={chosen}
        keepsFile={connector.mapping !== null}
        tried={tried}
        mapsNobody={mapsNobody}
        keepInArchive={connector.keepInArchive}
        onChange={(changes) => setFields({ ...fields, ...changes })}
      />
    </FormDialog>
  );
}

/** A mapping file is checked when it is chosen, and applied when the form is saved. */
function useChosenFile(): { file: File | undefined; chosen: ChosenFile } {
  const [file, setFile] = useState<File>();
  const [acceptPartial, setAcceptPartial] = useState(false);
  const check = useMutation<MappingPreview, Error, File>({
    mutationFn: (one) => call('checkMapping', { query: { fileName: one.name }, body: one }),
    onSuccess: (_, one) => setFile(one),
  });
  const chosen: ChosenFile = {
    preview: check.data ?? null,
    checking: check.isPending,
    error: check.error,
    acceptPartial,
    choose: check.mutate,
    remove: () => {
      check.reset();
      setFile(undefined);
    },
    accept: setAcceptPartial,
  };
  return { file, chosen };
}

interface Edit {
  readonly connector: Connector;
  readonly changes: ReturnType<typeof changedFields>;
  readonly file?: File;
  readonly acceptPartial?: boolean;
}

/** @param onEdited the connector as it is then: should the mapping fail, the next try builds on it */
function useSave(onEdited: (connector: Connector) => void, onDone: () => void) {
  const { done } = useMessages().connector;
  const queries = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: async ({ connector, changes, file, acceptPartial = false }: Edit) => {
      const params = { connector: connector.id };
      if (Object.keys(changes).length > 0)
        onEdited(await call('editConnector', { params, body: changes }, { version: connector.version }));
      if (file === undefined) return;
      const query = { fileName: file.name, acceptPartial: String(acceptPartial) };
      await call('applyMapping', { params, query, body: file });
    },
    onSuccess: async () => {
      notify.done(done.saved);
      onDone();
      for (const key of ['connectors', 'targets', 'home'])
        await queries.invalidateQueries({ queryKey: [key] });
    },
  });
}
