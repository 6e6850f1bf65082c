import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUpload32Regular } from '@fluentui/react-icons';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  zone: {
    display: 'grid',
    justifyItems: 'center',
    gap: '8px',
    padding: '32px 16px',
    textAlign: 'center',
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  icon: { display: 'flex', color: tokens.colorNeutralForeground3 },
  text: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  refusal: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  input: { display: 'none' },
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
  const { buttons, elements } = useMessages();
  const { bytes, list } = useFormats();
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const [over, setOver] = useState(false);
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
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button does the same by keyboard
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        take([...event.dataTransfer.files]);
      }}
    >
      <span className={styles.icon} aria-hidden="true">
        <ArrowUpload32Regular />
      </span>
      <p className={styles.text}>{props.text}</p>
      <Button appearance="primary" aria-describedby={hint} onClick={() => input.current?.click()}>
        {buttons.chooseFile}
      </Button>
      <p id={hint} className={styles.hint}>
        {props.hint}
      </p>
      <p role="alert" className={styles.refusal}>
        {refusal}
      </p>
      <input
        ref={input}
        type="file"
        className={styles.input}
        tabIndex={-1}
        aria-hidden="true"
        accept={props.accept.join(',')}
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
