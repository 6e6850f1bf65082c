import type { MappingPreview } from '@contract/mapping.ts';
import { Divider, Field, Input, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { KindsField } from '#connectorFields/kindsField.tsx';
import { MailboxesField } from '#connectorFields/mailboxesField.tsx';
import { MappingFile } from '#connectorFields/mappingFile.tsx';
import { PeopleField } from '#connectorFields/peopleField.tsx';
import { ScheduleField } from '#connectorFields/scheduleField.tsx';
import { PasswordInput } from '#elements/passwordInput.tsx';
import { useMessages } from '#language/provider.tsx';
import type { EditedFields } from '#pages/connector/editedFields.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: '16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A mapping file that was chosen in the form and is not applied yet. */
export interface ChosenFile {
  readonly preview: MappingPreview | null;
  readonly checking: boolean;
  readonly error: unknown;
  readonly acceptPartial: boolean;
  choose(file: File): void;
  remove(): void;
  accept(partial: boolean): void;
}

/** The fields of a connector that can be changed. */
export function EditFields(props: {
  readonly fields: EditedFields;
  readonly file: ChosenFile;
  /** The connector has a mapping that stays unless a file replaces it. */
  readonly keepsFile: boolean;
  /** Sending was tried: what is missing is marked. */
  readonly tried: boolean;
  readonly mapsNobody: boolean;
  readonly keepInArchive: boolean;
  readonly onChange: (changes: Partial<EditedFields>) => void;
}) {
  const styles = useStyles();
  const { connector: texts, addConnector, words } = useMessages();
  const { fields, file, tried, onChange } = props;
  return (
    <div className={styles.fields}>
      <Field label={addConnector.login.name} required>
        <Input value={fields.name} onChange={(_, { value }) => onChange({ name: value })} />
      </Field>
      <ScheduleField schedule={fields.schedule} timeZone={fields.timeZone} onChange={onChange} />
      <Divider />
      <h3 className={styles.title}>{words.wizard.logIn}</h3>
      <Field label={addConnector.login.address} required>
        <Input type="url" value={fields.site} onChange={(_, { value }) => onChange({ site: value })} />
      </Field>
      <Field label={words.wizard.userName} required>
        <Input
          autoComplete="off"
          value={fields.userName}
          onChange={(_, { value }) => onChange({ userName: value })}
        />
      </Field>
      <Field label={texts.edit.newPassword} hint={texts.edit.passwordHint}>
        <PasswordInput
          value={fields.password}
          onChange={(password) => onChange({ password })}
          autoComplete="off"
        />
      </Field>
      <Divider />
      <h3 className={styles.title}>{words.wizard.userMapping}</h3>
      <Field {...(tried && props.mapsNobody && { validationMessage: addConnector.mapping.bothOff })}>
        <Switch
          label={addConnector.mapping.automatic}
          checked={fields.automaticMapping}
          onChange={(_, { checked }) => onChange({ automaticMapping: checked })}
        />
      </Field>
      {props.keepsFile && file.preview === null && <p className={styles.note}>{texts.edit.keepFile}</p>}
      <MappingFile
        mapping={file.preview}
        acceptPartial={file.acceptPartial}
        checking={file.checking}
        error={file.error}
        onFile={file.choose}
        onRemove={file.remove}
        onAcceptPartial={file.accept}
      />
      <Divider />
      <h3 className={styles.title}>{addConnector.mailboxes.title}</h3>
      <MailboxesField
        decided
        choice={{ keepInArchive: props.keepInArchive, targets: fields.targets, settings: fields.settings }}
        tried={tried}
        onChange={({ targets, settings }) => onChange({ targets: [...targets], settings })}
      />
      <Divider />
      <PeopleField settings={fields.settings} tried={tried} onChange={(settings) => onChange({ settings })} />
      <KindsField settings={fields.settings} onChange={(settings) => onChange({ settings })} />
    </div>
  );
}
