import { Checkbox, Field, makeStyles, SearchBox, Tag, TagGroup, tokens } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { call } from '#client/call.ts';
import { QueryContent } from '#elements/queryContent.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  chooser: { display: 'grid', gap: '10px', maxWidth: '560px' },
  list: {
    display: 'grid',
    maxHeight: '240px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  note: { margin: 0, padding: '6px 10px', color: tokens.colorNeutralForeground2 },
  tags: { flexWrap: 'wrap', rowGap: '4px' },
});

const shownAtOnce = 50;

/** Registered users to choose from, found by name or address. */
export function UserChooser(props: {
  readonly chosen: readonly string[];
  readonly onChange: (users: string[]) => void;
}) {
  const styles = useStyles();
  const { people: texts } = useMessages().addConnector;
  const { chosen, onChange } = props;
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const users = useQuery({
    queryKey: ['site', 'users', search],
    queryFn: ({ signal }) =>
      call('listUsers', { query: { limit: shownAtOnce, ...(search !== '' && { search }) } }, { signal }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className={styles.chooser}>
      {chosen.length > 0 && (
        <TagGroup
          className={styles.tags}
          aria-label={texts.chosenCount(chosen.length)}
          onDismiss={(_, { value }) => onChange(chosen.filter((email) => email !== value))}
        >
          {chosen.map((email) => (
            <Tag key={email} value={email} dismissible size="small">
              {email}
            </Tag>
          ))}
        </TagGroup>
      )}
      <Field label={texts.search}>
        <SearchBox value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <QueryContent query={users}>
        {({ items, total }) => (
          <div className={styles.list}>
            {items.length === 0 && <p className={styles.note}>{texts.noneFound}</p>}
            {items.map(({ email, displayName }) => (
              <Checkbox
                key={email}
                label={displayName === undefined ? email : `${displayName} (${email})`}
                checked={chosen.includes(email)}
                onChange={(_, { checked }) =>
                  onChange(checked ? [...chosen, email] : chosen.filter((other) => other !== email))
                }
              />
            ))}
            {total > items.length && <p className={styles.note}>{texts.more(total - items.length)}</p>}
          </div>
        )}
      </QueryContent>
    </div>
  );
}
