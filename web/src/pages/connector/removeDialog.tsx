import type { Connector } from '@contract/connectors.ts';
import { FormDialog } from '#elements/formDialog.tsx';
import { useMessages } from '#language/provider.tsx';
import type { useConnectorChanges } from '#pages/connector/changes.ts';

export function RemoveDialog(props: {
  readonly connector: Connector;
  readonly remove: ReturnType<typeof useConnectorChanges>['remove'];
  readonly onClose: () => void;
}) {
  const { remove: texts, actions } = useMessages().connector;
  const { connector, remove, onClose } = props;
  return (
    <FormDialog
      title={texts.title(connector.name)}
      submit={actions.remove}
      pending={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onSubmit={() => remove.mutate(undefined, { onSuccess: onClose })}
    >
      <div>{texts.text}</div>
    </FormDialog>
  );
}
