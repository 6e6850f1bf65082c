import type { Upload } from '@contract/site.ts';
import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  ProgressBar,
} from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { addressOf } from '#client/address.ts';
import { call } from '#client/call.ts';
import { useEventStream } from '#client/events.ts';
import { ButtonLink } from '#elements/buttonLink.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { Section } from '#elements/section.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { ImportOutcome } from '#pages/site/upload/importOutcome.tsx';
import { WhoseExport } from '#pages/site/upload/whoseExport.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '16px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** An export that has arrived: asks whose it is, shows what was understood, takes it in, tells what came of it. */
export function UploadedExport({ id }: { readonly id: string }) {
  const styles = useStyles();
  const { upload: texts } = useMessages().site;
  const { bytes } = useFormats();
  const queries = useQueryClient();
  const key = ['upload', id];
  const upload = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => call('readUpload', { params: { upload: id } }, { signal }),
  });
  const keep = (data: unknown): void => void queries.setQueryData(key, data as Upload);
  const importing = upload.data?.state === 'importing';
  useEventStream(importing ? addressOf('followUpload', { params: { upload: id } }) : null, {
    progress: keep,
    ended: (data) => {
      keep(data);
      void queries.invalidateQueries({ queryKey: ['site'] });
    },
  });
  return (
    <QueryContent query={upload}>
      {(data) => (
        <Section title={data.fileName} lead={texts.received(bytes(data.bytes))}>
          <div className={styles.part}>
            {data.state === 'received' && <WhoseExport upload={data} onBegun={keep} />}
            {data.state === 'importing' && <Importing done={data.done} />}
            {data.state === 'done' && data.result !== null && <ImportOutcome result={data.result} />}
            {data.state === 'failed' && <ImportFailed upload={data} />}
            <div className={styles.actions}>
              {(data.state === 'done' || data.state === 'failed') && (
                <ButtonLink to="/site/upload" appearance="primary">
                  {texts.another}
                </ButtonLink>
              )}
              {data.state === 'received' && <DropUpload id={id} />}
            </div>
          </div>
        </Section>
      )}
    </QueryContent>
  );
}

function Importing({ done }: { readonly done: number }) {
  const { upload: texts } = useMessages().site;
  return (
    <Field label={texts.importing} validationMessage={texts.taken(done)} validationState="none">
      <ProgressBar thickness="large" />
    </Field>
  );
}

function ImportFailed({ upload }: { readonly upload: Upload }) {
  const { upload: texts } = useMessages().site;
  if (upload.failure === null) return null;
  const { message, remedy } = upload.failure;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.failed}</MessageBarTitle>
        {message} {remedy}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Forgets it here and at the server at once, instead of when its time is up. */
function DropUpload({ id }: { readonly id: string }) {
  const { upload: texts } = useMessages().site;
  const [, navigate] = useLocation();
  const drop = useMutation({
    mutationFn: () => call('dropUpload', { params: { upload: id } }),
    onSettled: () => navigate('/site/upload'),
  });
  return (
    <Button appearance="subtle" disabled={drop.isPending} onClick={() => drop.mutate()}>
      {texts.forget}
    </Button>
  );
}
