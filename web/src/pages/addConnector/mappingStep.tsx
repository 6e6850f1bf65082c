import { Divider, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { useMay } from '#client/session.ts';
import { DryRun } from '#connectorFields/dryRun.tsx';
import { KindsField } from '#connectorFields/kindsField.tsx';
import { MappingFile } from '#connectorFields/mappingFile.tsx';
import { nobodyChosen, PeopleField } from '#connectorFields/peopleField.tsx';
import { UsersWithoutMailbox } from '#connectorFields/usersWithoutMailbox.tsx';
import { useMessages } from '#language/provider.tsx';
import { loginOf, type WizardDraft } from '#pages/addConnector/draft.ts';
import { StepFrame } from '#pages/addConnector/stepFrame.tsx';
import type { StepProps } from '#pages/addConnector/wizard.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '20px' },
  hint: { margin: '-4px 0 0 48px', color: tokens.colorNeutralForeground2 },
  lead: { margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
  title: { margin: '0 0 2px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** *User mapping*: which mailbox gets a copy, whose communication, which kinds, and a dry run of all that. */
export function MappingStep({ draft, onBack, onNext }: StepProps) {
  const styles = useStyles();
  const { words, addConnector } = useMessages();
  const { mapping: texts, kinds } = addConnector;
  const [tried, setTried] = useState(false);
  const seesUsers = useMay('site.user.read');
  const { state, mapping, change } = draft;
  const file = useMappingFile(draft);
  const wrong = useWrong(draft);
  return (
    <StepFrame
      step="mapping"
      title={words.wizard.userMapping}
      lead={texts.lead}
      next={words.wizard.next}
      pending={file.keep.isPending}
      onBack={onBack}
      onNext={() => {
        setTried(true);
        if (wrong === undefined && !nobodyChosen(state.settings)) onNext();
      }}
    >
      <div className={styles.parts}>
        <div>
          <Switch
            label={texts.automatic}
            checked={state.automaticMapping}
            onChange={(_, { checked }) => change({ automaticMapping: checked })}
          />
          <p className={styles.hint}>{texts.automaticHint}</p>
        </div>
        <MappingFile
          mapping={mapping}
          acceptPartial={state.acceptPartial}
          checking={file.keep.isPending}
          error={file.keep.error ?? file.remove.error}
          onFile={(chosen) => file.keep.mutate(chosen)}
          onRemove={() => file.remove.mutate()}
          onAcceptPartial={(acceptPartial) => change({ acceptPartial })}
        />
        {tried && wrong !== undefined && (
          <p role="alert" className={styles.wrong}>
            {wrong}
          </p>
        )}
        {seesUsers && (
          <>
            <Divider />
            <UsersWithoutMailbox />
          </>
        )}
        <Divider />
        <PeopleField settings={state.settings} tried={tried} onChange={(settings) => change({ settings })} />
        <Divider />
        <div>
          <h3 className={styles.title}>{kinds.title}</h3>
          <p className={styles.lead}>{kinds.lead}</p>
          <KindsField settings={state.settings} onChange={(settings) => change({ settings })} />
        </div>
        <Divider />
        <DryRun
          disabled={wrong !== undefined || nobodyChosen(state.settings)}
          attempt={() =>
            call('dryRunDraft', {
              params: { service: draft.service },
              body: {
                login: loginOf(draft),
                automaticMapping: state.automaticMapping,
                settings: state.settings,
              },
            })
          }
        />
      </div>
    </StepFrame>
  );
}

/** Why this mapping cannot be saved, as a sentence. */
function useWrong({ state, mapping }: WizardDraft): string | undefined {
  const { mapping: texts } = useMessages().addConnector;
  if (mapping === null) return state.automaticMapping ? undefined : texts.bothOff;
  if (mapping.problems.length === 0) return undefined;
  if (mapping.rows === 0) return texts.noGoodRow;
  return state.acceptPartial ? undefined : texts.badRows;
}

function useMappingFile({ service, setMapping }: WizardDraft) {
  const keep = useMutation({
    mutationFn: (file: File) =>
      call('saveDraftMapping', { params: { service }, query: { fileName: file.name }, body: file }),
    onSuccess: setMapping,
  });
  const remove = useMutation({
    mutationFn: () => call('dropDraftMapping', { params: { service } }),
    onSuccess: () => setMapping(null),
  });
  return { keep, remove };
}
