import type { Route } from '@contract/connectors.ts';
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { ArrowDown20Regular, ArrowUp20Regular, Delete20Regular } from '@fluentui/react-icons';
import { isComplete, isPattern } from '#connectorFields/mailboxChoice.ts';
import { Checkboxes } from '#elements/checkboxes.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: '8px 14px 12px',
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', alignItems: 'center', gap: '4px', marginBottom: '4px' },
  title: { flex: '1 1 auto', fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: 'grid',
    gap: '12px 24px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
  },
});

/** One line of the routes: mailboxes, and where what is meant for them goes. */
export function RouteLine(props: {
  readonly number: number;
  readonly count: number;
  readonly text: string;
  readonly route: Route;
  /** Those that the connector delivers to. */
  readonly targets: readonly string[];
  readonly tried: boolean;
  readonly onType: (text: string) => void;
  readonly onLead: (targets: readonly string[]) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) {
  const styles = useStyles();
  const { routes: texts } = useMessages().addConnector.mailboxes;
  const { list } = useFormats();
  const { number, count, route, tried } = props;
  const wrong = route.mailboxes.filter((mailbox) => !isPattern(mailbox));
  const problem = wrong.length > 0 ? texts.wrong(list(wrong)) : texts.empty;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot hold the line's buttons
    <div role="group" aria-label={texts.line(number)} className={styles.line}>
      <div className={styles.head}>
        <span className={styles.title}>{texts.line(number)}</span>
        <Button
          appearance="subtle"
          icon={<ArrowUp20Regular />}
          disabledFocusable={number === 1}
          aria-label={texts.up(number)}
          onClick={() => props.onMove(-1)}
        />
        <Button
          appearance="subtle"
          icon={<ArrowDown20Regular />}
          disabledFocusable={number === count}
          aria-label={texts.down(number)}
          onClick={() => props.onMove(1)}
        />
        <Button
          appearance="subtle"
          icon={<Delete20Regular />}
          aria-label={texts.remove(number)}
          onClick={props.onRemove}
        />
      </div>
      <div className={styles.fields}>
        <Field
          label={texts.mailboxes}
          hint={texts.mailboxesHint}
          {...(tried && !isComplete(route) && { validationMessage: problem })}
        >
          <Textarea
            rows={2}
            resize="vertical"
            value={props.text}
            textarea={{ spellCheck: false, autoCapitalize: 'off' }}
            onChange={(_, { value }) => props.onType(value)}
          />
        </Field>
        <Checkboxes
          legend={texts.leads}
          options={props.targets.map((name) => ({ value: name, label: name }))}
          chosen={route.targets}
          onChange={props.onLead}
        />
      </div>
    </div>
  );
}
