import type { SourceField } from '@contract/captures.ts';
import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FileDrop } from '#elements/fileDrop.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import type { FieldWords } from '#settingFields/fieldWords.ts';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '4px' },
  state: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** As the server takes it, in bytes of UTF-8. */
const longest = 8_000_000;

/** A text file whose content becomes the setting. */
export function TextFileField(props: {
  readonly field: SourceField;
  readonly words: FieldWords;
  readonly missing: boolean;
  /** The server has one. */
  readonly kept?: object;
  readonly onChange: (text: string) => void;
}) {
  const styles = useStyles();
  const { settingFields: texts } = useMessages();
  const { bytes } = useFormats();
  const { field, words, missing, kept, onChange } = props;
  const [chosen, setChosen] = useState<File>();
  const take = async (file: File): Promise<void> => {
    const text = await file.text();
    setChosen(file);
    onChange(text);
  };
  return (
    <Field
      label={words.label}
      required={field.required}
      {...(missing && { validationMessage: texts.missing })}
    >
      <div className={styles.part}>
        <FileDrop
          text={texts.dropFile}
          hint={words.help}
          accept={['.csv', '.txt']}
          limit={longest}
          onFile={(file) => void take(file)}
        />
        <p role="status" className={styles.state}>
          {chosen !== undefined
            ? texts.fileChosen(chosen.name, bytes(chosen.size))
            : kept !== undefined && texts.fileKept}
        </p>
      </div>
    </Field>
  );
}
