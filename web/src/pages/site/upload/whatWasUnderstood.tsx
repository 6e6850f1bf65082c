import type { Inspection, Upload } from '@contract/site.ts';
import { Button, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { Facts } from '#elements/facts.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { type Answers, answersOf, requestOf, WhoIsWho } from '#pages/site/upload/whoIsWho.tsx';
import type { Whose } from '#pages/site/upload/whoseExport.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '16px' },
  heading: { margin: '8px 0 0' },
});

/** What is in the export and who writes in it; the button that sends it to the capture site. */
export function WhatWasUnderstood(props: {
  readonly upload: Upload;
  readonly whose: Whose;
  readonly inspection: Inspection;
  readonly onBegun: (upload: Upload) => void;
}) {
  const styles = useStyles();
  const { upload: texts } = useMessages().site;
  const { minute, number } = useFormats();
  const { upload, whose, inspection } = props;
  const [answers, setAnswers] = useState<Answers>(() => answersOf(inspection.authors));
  const send = useMutation({
    mutationFn: () =>
      call('importUpload', { params: { upload: upload.id }, body: { ...whose, ...requestOf(answers) } }),
    onSuccess: props.onBegun,
  });
  const { user, from, until, attachmentsMissing } = inspection;
  const period =
    from === null || until === null ? '' : texts.period(minute(new Date(from)), minute(new Date(until)));
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{texts.understood}</h3>
      {user === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.nobodyRegistered(whose.phone)}</MessageBarBody>
        </MessageBar>
      )}
      {inspection.dates.doubtful && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.datesDoubtful}</MessageBarBody>
        </MessageBar>
      )}
      <Facts
        facts={[
          {
            name: texts.user,
            value: user?.displayName ? `${user.displayName} (${user.email})` : user?.email,
          },
          { name: texts.messages, value: number(inspection.messages) },
          { name: texts.periodName, value: period },
          {
            name: texts.chatTitle,
            value: inspection.group ? texts.group(inspection.title ?? '') : inspection.title,
          },
          { name: texts.madeBy, value: texts.platforms[inspection.platform] },
          { name: texts.dates, value: texts.dateOrders[inspection.dates.order] },
          {
            name: texts.attachments,
            value:
              attachmentsMissing > 0
                ? texts.attachmentsMissing(number(inspection.attachments), attachmentsMissing)
                : number(inspection.attachments),
          },
        ]}
      />
      <h3 className={styles.heading}>{texts.whoIsWho}</h3>
      <WhoIsWho authors={inspection.authors} answers={answers} onChange={setAnswers} />
      {send.error !== null && <ProblemBar error={send.error} />}
      <div>
        <Button appearance="primary" disabled={send.isPending} onClick={() => send.mutate()}>
          {texts.submit(inspection.messages)}
        </Button>
      </div>
    </div>
  );
}
