import type { Route } from '@contract/connectors.ts';
import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { mailboxesIn } from '#connectorFields/mailboxChoice.ts';
import { RouteLine } from '#connectorFields/routeLine.tsx';
import { useRouteTexts } from '#connectorFields/routeTexts.ts';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr)' },
  lines: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  meaning: {
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sentences: { margin: '6px 0 0', paddingLeft: '22px', overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A line as it is typed; its number changes when it is moved, `id` does not. */
interface Line {
  readonly id: number;
  readonly text: string;
}

/** Which mailboxes go to which of the chosen targets: all to all, or by lines of which the first that fits decides. */
export function RoutesField(props: {
  readonly targets: readonly string[];
  /** Undefined: every target takes every mailbox. */
  readonly routes: readonly Route[] | undefined;
  readonly tried: boolean;
  readonly onChange: (routes: Route[] | undefined) => void;
}) {
  const styles = useStyles();
  const { routes: texts } = useMessages().addConnector.mailboxes;
  const { routes, onChange } = props;
  return (
    <div className={styles.parts}>
      <Field label={texts.label}>
        <RadioGroup
          value={routes === undefined ? 'all' : 'lines'}
          onChange={(_, { value }) =>
            onChange(value === 'all' ? undefined : [{ mailboxes: [], targets: [...props.targets] }])
          }
        >
          <Radio value="all" label={texts.all} />
          <Radio value="lines" label={texts.byLines} />
        </RadioGroup>
      </Field>
      {routes !== undefined && <Lines {...props} routes={routes} />}
    </div>
  );
}

function Lines(props: {
  readonly targets: readonly string[];
  readonly routes: readonly Route[];
  readonly tried: boolean;
  readonly onChange: (routes: Route[]) => void;
}) {
  const styles = useStyles();
  const { routes: texts } = useMessages().addConnector.mailboxes;
  const { targets, routes, tried, onChange } = props;
  const next = useRef(routes.length);
  const [lines, setLines] = useState<readonly Line[]>(() =>
    routes.map(({ mailboxes }, id) => ({ id, text: mailboxes.join(', ') })),
  );
  const adder = useRef<HTMLDivElement>(null);
  const set = (changed: readonly Line[], routed: Route[]): void => {
    setLines(changed);
    onChange(routed);
  };
  const add = (): void => {
    const id = next.current++;
    set([...lines, { id, text: '' }], [...routes, { mailboxes: [], targets: [...targets] }]);
  };
  const drop = (at: number): void => {
    set(lines.toSpliced(at, 1), routes.toSpliced(at, 1));
    // The button that was pressed is gone.
    adder.current?.querySelector('button')?.focus();
  };
  const move = (at: number, by: -1 | 1): void =>
    set(swapped(lines, at, at + by), swapped(routes, at, at + by));
  const type = (at: number, text: string): void => {
    const line = lines[at];
    const route = routes[at];
    if (line === undefined || route === undefined) return;
    set(lines.with(at, { ...line, text }), routes.with(at, { ...route, mailboxes: mailboxesIn(text) }));
  };
  const lead = (at: number, names: readonly string[]): void => {
    const route = routes[at];
    if (route !== undefined) onChange(routes.with(at, { ...route, targets: [...names] }));
  };
  return (
    <>
      <p className={styles.hint}>{texts.hint}</p>
      <ol className={styles.lines}>
        {lines.map(({ id, text }, at) => (
          <li key={id}>
            <RouteLine
              number={at + 1}
              count={lines.length}
              text={text}
              route={routes[at] ?? { mailboxes: [], targets: [] }}
              targets={targets}
              tried={tried}
              onType={(typed) => type(at, typed)}
              onLead={(names) => lead(at, names)}
              onMove={(by) => move(at, by)}
              onRemove={() => drop(at)}
            />
          </li>
        ))}
      </ol>
      <div ref={adder}>
        <Button icon={<Add20Regular />} onClick={add}>
          {texts.add}
        </Button>
      </div>
      <Meaning routes={routes} />
    </>
  );
}

function Meaning({ routes }: { readonly routes: readonly Route[] }) {
  const styles = useStyles();
  const { routes: texts } = useMessages().addConnector.mailboxes;
  const sentences = useRouteTexts()(routes);
  return (
    <section className={styles.meaning}>
      <h4 className={styles.title}>{texts.meaning}</h4>
      <ol className={styles.sentences}>
        {sentences.map((sentence, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
          <li key={index}>{sentence}</li>
        ))}
      </ol>
    </section>
  );
}

function swapped<Value>(values: readonly Value[], one: number, other: number): Value[] {
  const copy = [...values];
  const [first, second] = [copy[one], copy[other]];
  if (first !== undefined && second !== undefined) [copy[one], copy[other]] = [second, first];
  return copy;
}
