import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { DropZone } from '#elements/dropZone.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  refusal: { margin: '4px 0 0', color: tokens.colorStatusDangerForeground1 },
});

/**
 * One file, dropped here or chosen with the button.
 * @param accept endings with their dots; another file is refused with a sentence
 * @param limit most bytes; a larger file is refused before anything is sent
 */
export function FileDrop(props: {
  readonly text: string;
  readonly hint: string;
  readonly accept: readonly string[];
  readonly limit: number;
  readonly onFile: (file: File) => void;
}) {
  const styles = useStyles();
  const { elements } = useMessages();
  const { bytes, list } = useFormats();
  const [refusal, setRefusal] = useState<string>();
  const wrong = (file: File): string | undefined => {
    if (!props.accept.some((ending) => file.name.toLowerCase().endsWith(ending)))
      return elements.wrongEnding(file.name, list(props.accept));
    if (file.size > props.limit) return elements.tooLarge(file.name, bytes(props.limit));
    return file.size === 0 ? elements.empty(file.name) : undefined;
  };
  const take = (chosen: readonly File[]): void => {
    const [file, another] = chosen;
    if (file === undefined) return;
    const refused = another === undefined ? wrong(file) : elements.onlyOne;
    setRefusal(refused);
    if (refused === undefined) props.onFile(file);
  };
  return (
    <div>
      <DropZone
        text={
          <>
            <strong>{props.text}</strong>
            <br />
            {props.hint}
          </>
        }
        accept={props.accept.join(',')}
        onFiles={take}
      />
      <p role="alert" className={styles.refusal}>
        {refusal}
      </p>
    </div>
  );
}
