import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUpload24Regular } from '@fluentui/react-icons';
import { type ReactNode, useRef, useState } from 'react';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 14px',
    padding: '18px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: { border: `1px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  hidden: { display: 'none' },
});

/** A place to drop files on, and a button that does the same for keyboards. */
export function DropZone(props: {
  readonly text: ReactNode;
  /** As the attribute `accept` of a file input. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: File[]) => void;
}) {
  const styles = useStyles();
  const { buttons } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    if (files !== null && files.length > 0) props.onFiles([...files]);
    if (input.current !== null) input.current.value = '';
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button inside does it by keyboard
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (props.disabled !== true) take(event.dataTransfer.files);
      }}
    >
      <ArrowUpload24Regular aria-hidden />
      <span>{props.text}</span>
      <Button disabled={props.disabled === true} onClick={() => input.current?.click()}>
        {buttons.chooseFile}
      </Button>
      <input
        ref={input}
        type="file"
        className={styles.hidden}
        accept={props.accept}
        multiple={props.multiple === true}
        aria-hidden="true"
        tabIndex={-1}
        onChange={({ currentTarget }) => take(currentTarget.files)}
      />
    </div>
  );
}
