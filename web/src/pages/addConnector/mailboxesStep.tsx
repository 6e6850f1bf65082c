import { useState } from 'react';
import { mailboxProblem } from '#connectorFields/mailboxChoice.ts';
import { MailboxesField } from '#connectorFields/mailboxesField.tsx';
import { useMessages } from '#language/provider.tsx';
import { mailboxChoiceOf } from '#pages/addConnector/draft.ts';
import { StepFrame } from '#pages/addConnector/stepFrame.tsx';
import type { StepProps } from '#pages/addConnector/wizard.tsx';

/** *Mailboxes*: the built-in archive, targets besides, and which mailboxes go to which of them. */
export function MailboxesStep({ draft, onBack, onNext }: StepProps) {
  const { words, addConnector } = useMessages();
  const [tried, setTried] = useState(false);
  const choice = mailboxChoiceOf(draft.state);
  return (
    <StepFrame
      step="mailboxes"
      title={addConnector.mailboxes.title}
      lead={addConnector.mailboxes.lead}
      next={words.wizard.next}
      onBack={onBack}
      onNext={() => {
        setTried(true);
        if (mailboxProblem(choice) === undefined) onNext();
      }}
    >
      <MailboxesField
        choice={choice}
        tried={tried}
        onChange={({ keepInArchive, targets, settings }) =>
          draft.change({ keepInArchive, targets: [...targets], settings })
        }
      />
    </StepFrame>
  );
}
