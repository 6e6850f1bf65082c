import type { Target } from '@contract/targets.ts';
import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { targetsQuery } from '#client/targets.ts';
import { Checkboxes } from '#elements/checkboxes.tsx';
import { Link } from '#elements/link.tsx';
import { QueryContent } from '#elements/queryContent.tsx';

import { useMessages } from '#language/provider.tsx';
import { useTargetKind } from '#settingFields/kindWords.ts';

const useStyles = makeStyles({
  name: { display: 'flex', flexWrap: 'wrap', gap: '0 10px' },
  kind: { fontSize: tokens.fontSizeBase200, alignSelf: 'center' },
  problem: { display: 'block', color: tokens.colorStatusDangerForeground1 },
  none: { margin: 0 },
});

/** The targets that a connector delivers to besides the archive, or the one in its stead. */
export function TargetsField(props: {
  readonly chosen: readonly string[];
  readonly onlyOne: boolean;
  readonly problem: string | undefined;
  readonly onChange: (names: readonly string[]) => void;
}) {
  const styles = useStyles();
  const { mailboxes: texts } = useMessages().addConnector;
  const targets = useQuery(targetsQuery);
  const { chosen, onlyOne, problem, onChange } = props;
  return (
    <QueryContent query={targets}>
      {({ items }) => {
        if (items.length === 0)
          return (
            <p className={styles.none}>
              {texts.noTargets} <Link to="/targets">{texts.toTargets}</Link>
              {problem !== undefined && (
                <span role="alert" className={styles.problem}>
                  {problem}
                </span>
              )}
            </p>
          );
        if (!onlyOne)
          return (
            <Checkboxes
              legend={texts.targets}
              options={items.map((target) => ({ value: target.name, label: <Named target={target} /> }))}
              chosen={chosen}
              onChange={(names) =>
                onChange(items.map(({ name }) => name).filter((name) => names.includes(name)))
              }
            />
          );
        return (
          <Field label={texts.oneTarget} {...(problem !== undefined && { validationMessage: problem })}>
            <RadioGroup value={chosen[0] ?? ''} onChange={(_, { value }) => onChange([value])}>
              {items.map((target) => (
                <Radio key={target.name} value={target.name} label={<Named target={target} />} />
              ))}
            </RadioGroup>
          </Field>
        );
      }}
    </QueryContent>
  );
}

function Named({ target: { name, kind, state } }: { readonly target: Target }) {
  const styles = useStyles();
  const { targetStates } = useMessages().words;
  const words = useTargetKind();
  const about = state === 'ready' ? words(kind).name : `${words(kind).name} · ${targetStates[state]}`;
  return (
    <span className={styles.name}>
      {name} <span className={styles.kind}>{about}</span>
    </span>
  );
}
