import type { Terms } from '@contract/wizard.ts';
import { Divider, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { call } from '#client/call.ts';
import { productNames } from '#client/connectors.ts';
import { useDeliversText, useRouteTexts } from '#connectorFields/routeTexts.ts';
import { ScheduleField } from '#connectorFields/scheduleField.tsx';
import { useLeftOutText, usePeopleText } from '#connectorFields/settingsText.ts';
import { Facts } from '#elements/facts.tsx';
import { Lines } from '#elements/lines.tsx';
import { useNotify } from '#elements/notify.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { loginOf, mailboxChoiceOf, type WizardDraft } from '#pages/addConnector/draft.ts';
import { StepFrame } from '#pages/addConnector/stepFrame.tsx';
import type { StepName } from '#pages/addConnector/steps.ts';
import type { StepProps } from '#pages/addConnector/wizard.tsx';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  value: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 16px' },
});

/** *Review*, the schedule, and *Finish*. */
export function ReviewStep({ draft, onBack, terms }: StepProps & { readonly terms: Terms }) {
  const styles = useStyles();
  const { words, addConnector, connector: texts } = useMessages();
  const { list } = useFormats();
  const people = usePeopleText(draft.state.settings);
  const leftOut = useLeftOutText(draft.state.settings);
  const delivers = useDeliversText()(mailboxChoiceOf(draft.state));
  const routeTexts = useRouteTexts();
  const finish = useFinish(draft, terms);
  const { state, mapping, change } = draft;
  const ways = [
    ...(mapping === null ? [] : [addConnector.review.file(mapping.file, mapping.rows)]),
    ...(state.automaticMapping ? [addConnector.review.automatic] : []),
  ];
  const site = state.use === 'local-site' ? addConnector.review.local : `${state.site} (${state.userName})`;
  const { routes } = state.settings;
  const fact = (name: string, value: ReactNode, step: StepName) => ({
    name,
    value: (
      <span className={styles.value}>
        {value}
        <Link
          as="button"
          type="button"
          aria-label={`${addConnector.review.change}: ${name}`}
          onClick={() => change({ step })}
        >
          {addConnector.review.change}
        </Link>
      </span>
    ),
  });
  return (
    <StepFrame
      step="review"
      title={words.wizard.review}
      lead={addConnector.review.lead}
      next={words.wizard.finish}
      pending={finish.isPending || finish.isSuccess}
      error={finish.error}
      onBack={onBack}
      onNext={() => finish.mutate()}
    >
      <Facts
        facts={[
          { name: texts.properties.product, value: productNames[draft.service] },
          { name: words.wizard.termsOfService, value: addConnector.review.terms(terms.version) },
          fact(addConnector.login.name, state.name, 'login'),
          fact(addConnector.login.which, site, 'login'),
          fact(words.wizard.userMapping, list(ways), 'mapping'),
          fact(texts.properties.whose, people, 'mapping'),
          fact(texts.properties.kinds, leftOut, 'mapping'),
          fact(texts.properties.delivers, delivers, 'mailboxes'),
          ...(routes === undefined
            ? []
            : [fact(texts.properties.routes, <Lines sentences={routeTexts(routes)} />, 'mailboxes')]),
        ]}
      />
      <Divider />
      <ScheduleField schedule={state.schedule} timeZone={state.timeZone} onChange={change} />
      <p className={styles.note}>{addConnector.review.firstRun}</p>
    </StepFrame>
  );
}

/** Makes the connector; what was typed becomes it, and the draft is forgotten. */
function useFinish(draft: WizardDraft, terms: Terms) {
  const { addConnector } = useMessages();
  const queries = useQueryClient();
  const notify = useNotify();
  const [, navigate] = useLocation();
  const { service, state, mapping } = draft;
  return useMutation({
    mutationFn: () =>
      call('createConnector', {
        body: {
          service,
          name: state.name.trim(),
          login: loginOf(draft),
          acceptTerms: terms.version,
          automaticMapping: state.automaticMapping,
          mappingFromDraft: mapping !== null,
          acceptPartial: state.acceptPartial,
          schedule: state.schedule,
          timeZone: state.timeZone,
          targets: state.targets,
          keepInArchive: state.keepInArchive,
          settings: state.settings,
        },
      }),
    onSuccess: async ({ id, name }) => {
      await draft.end();
      for (const key of ['connectors', 'products', 'targets', 'home'])
        await queries.invalidateQueries({ queryKey: [key] });
      notify.done(addConnector.done(name));
      navigate(`/connectors/list/${id}`);
    },
  });
}
