import type { Target } from '@contract/targets.ts';
import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { targetsQuery } from '#client/targets.ts';
import { Link } from '#elements/link.tsx';
import { QueryContent } from '#elements/queryContent.tsx';

import { useMessages } from '#language/provider.tsx';
import { useTargetKind } from '#settingFields/kindWords.ts';

const useStyles = makeStyles({
  boxes: { display: 'grid' },
  name: { display: 'flex', flexWrap: 'wrap', gap: '0 10px' },
  quiet: { color: tokens.colorNeutralForeground2 },
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
      {({ items }) => (
        <Field
          label={{ children: onlyOne ? texts.oneTarget : texts.targets, id: 'connector-targets' }}
          {...(problem !== undefined && { validationMessage: problem })}
        >
          {items.length === 0 ? (
            <p className={styles.none}>
              {texts.noTargets} <Link to="/targets">{texts.toTargets}</Link>
            </p>
          ) : onlyOne ? (
            <RadioGroup value={chosen[0] ?? ''} onChange={(_, { value }) => onChange([value])}>
              {items.map((target) => (
                <Radio key={target.name} value={target.name} label={<Named target={target} />} />
              ))}
            </RadioGroup>
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: the label of the field around it is its legend
            <div role="group" aria-labelledby="connector-targets" className={styles.boxes}>
              {items.map((target) => (
                <Checkbox
                  key={target.name}
                  label={<Named target={target} />}
                  checked={chosen.includes(target.name)}
                  onChange={(_, { checked }) =>
                    onChange(
                      items
                        .map(({ name }) => name)
                        .filter((name) => (name === target.name ? checked === true : chosen.includes(name))),
                    )
                  }
                />
              ))}
            </div>
          )}
        </Field>
      )}
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
      {name} <span className={styles.quiet}>{about}</span>
    </span>
  );
}
