import type { MappingCheck, MappingPreview } from '@contract/mapping.ts';
import { Button, Checkbox, Link, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Delete20Regular, DocumentTable20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { MappingReport } from '#connectorFields/mappingReport.tsx';
import { DropZone } from '#elements/dropZone.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

/** As the server takes it. */
const mostBytes = 64_000_000;
/** The header of the set-up articles; the number and address are made up. */
const template = 'External User ID,Microsoft 365 User Mailbox\n447700900123,susan@corp.example\n';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '12px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  file: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** The CSV file of a custom mapping: chosen, checked line by line, kept or taken out again. */
export function MappingFile(props: {
  readonly mapping: MappingCheck | MappingPreview | null;
  readonly acceptPartial: boolean;
  readonly checking: boolean;
  readonly error: unknown;
  readonly onFile: (file: File) => void;
  readonly onRemove: () => void;
  readonly onAcceptPartial: (accept: boolean) => void;
}) {
  const styles = useStyles();
  const { mapping: texts, check } = useMessages().addConnector;
  const { buttons } = useMessages();
  const { bytes } = useFormats();
  const [tooLarge, setTooLarge] = useState<number>();
  const { mapping, checking } = props;
  const take = ([file]: File[]): void => {
    if (file === undefined) return;
    setTooLarge(file.size > mostBytes ? file.size : undefined);
    if (file.size <= mostBytes) props.onFile(file);
  };
  return (
    <div className={styles.parts}>
      <h3 className={styles.title}>{texts.custom}</h3>
      <p className={styles.hint}>
        {texts.customHint}{' '}
        <Link inline as="button" type="button" onClick={() => save(template, 'mapping.csv')}>
          {texts.template}
        </Link>
      </p>
      {props.error !== null && <ProblemBar error={props.error} />}
      {tooLarge !== undefined && (
        <p role="alert" className={styles.wrong}>
          {texts.tooLarge(bytes(tooLarge), bytes(mostBytes))}
        </p>
      )}
      {checking && <Spinner size="small" label={texts.checking} labelPosition="after" />}
      {mapping !== null && !checking && (
        <>
          <div className={styles.file}>
            <DocumentTable20Regular aria-hidden />
            <span className={styles.name}>{mapping.file}</span>
            <Button appearance="subtle" size="small" icon={<Delete20Regular />} onClick={props.onRemove}>
              {buttons.remove}
            </Button>
          </div>
          <MappingReport mapping={mapping} />
          {mapping.problems.length > 0 && mapping.rows > 0 && (
            <Checkbox
              label={check.acceptPartial}
              checked={props.acceptPartial}
              onChange={(_, { checked }) => props.onAcceptPartial(checked === true)}
            />
          )}
        </>
      )}
      <DropZone text={texts.drop} accept=".csv,text/csv,text/plain" disabled={checking} onFiles={take} />
    </div>
  );
}

/** Hands a text to the browser as a file. */
function save(text: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: fileName });
  link.click();
  URL.revokeObjectURL(url);
}
