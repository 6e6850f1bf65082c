import { Button, Field, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { limitOf } from '#client/address.ts';
import { sendFile } from '#client/sendFile.ts';
import { FileDrop } from '#elements/fileDrop.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '16px' },
  steps: { margin: 0, paddingLeft: '20px', display: 'grid', gap: '4px' },
});

/** Sends one exported chat; nothing of it is taken in before its reader has seen what was understood. */
export function ChooseExport() {
  const styles = useStyles();
  const { buttons, site } = useMessages();
  const { upload: texts } = site;
  const { bytes } = useFormats();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const [sent, setSent] = useState(0);
  const abort = useRef<AbortController>(null);
  const send = useMutation({
    mutationFn: (file: File) => {
      setSent(0);
      const controller = new AbortController();
      abort.current = controller;
      return sendFile(
        'uploadExport',
        { query: { fileName: file.name }, body: file },
        { signal: controller.signal, onSent: setSent },
      );
    },
    onSuccess: (upload) => {
      queries.setQueryData(['upload', upload.id], upload);
      navigate(`/site/upload/${upload.id}`);
    },
  });
  const cancelled = send.error instanceof DOMException;
  const size = send.variables?.size ?? 0;
  return (
    <div className={styles.part}>
      {send.error !== null && !cancelled && <ProblemBar error={send.error} />}
      {send.isPending ? (
        <>
          <Field
            label={texts.sending(send.variables.name)}
            validationMessage={texts.sentOf(bytes(Math.min(sent, size)), bytes(size))}
            validationState="none"
          >
            <ProgressBar value={size === 0 ? 0 : Math.min(1, sent / size)} thickness="large" />
          </Field>
          <div>
            <Button onClick={() => abort.current?.abort()}>{buttons.cancel}</Button>
          </div>
        </>
      ) : (
        <FileDrop
          text={texts.drop}
          hint={texts.dropHint}
          accept={['.zip', '.txt']}
          limit={limitOf('uploadExport')}
          onFile={(file) => send.mutate(file)}
        />
      )}
      <ol className={styles.steps}>
        <li>{texts.steps.export}</li>
        <li>{texts.steps.send}</li>
        <li>{texts.steps.check}</li>
      </ol>
    </div>
  );
}
