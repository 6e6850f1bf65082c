import type { Directory, DirectoryPerson } from '@contract/directories.ts';
import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { call } from '#client/call.ts';
import { usePages } from '#client/pages.ts';
import { EmptyState } from '#elements/emptyState.tsx';
import { PagedTable } from '#elements/pagedTable.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  search: { maxWidth: '420px' },
  stack: { display: 'grid', gap: '2px' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The people of a directory, with their addresses and numbers. */
export function PeopleTab({ directory: { name } }: { readonly directory: Directory }) {
  const styles = useStyles();
  const { directories: texts } = useMessages();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const pages = usePages(['directories', name, 'people', search], (after, signal) =>
    call(
      'listDirectoryPeople',
      {
        params: { name },
        query: { limit: 50, ...(search !== '' && { search }), ...(after !== undefined && { after }) },
      },
      { signal },
    ),
  );
  return (
    <div className={styles.parts}>
      <SearchBox
        className={styles.search}
        aria-label={texts.search}
        placeholder={texts.search}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
      />
      <PagedTable
        pages={pages}
        label={texts.people}
        rowKey={({ id }) => id}
        empty={<EmptyState title={search === '' ? texts.nobody : texts.notFound(search)} />}
        columns={[
          { id: 'person', title: texts.person, cell: (person) => <Person person={person} /> },
          { id: 'aliases', title: texts.aliases, cell: ({ aliases }) => <Held values={aliases} /> },
          { id: 'phones', title: texts.phones, cell: ({ phones }) => <Held values={phones} /> },
          { id: 'state', title: texts.state, cell: (person) => <State person={person} /> },
        ]}
      />
    </div>
  );
}

function Person({ person: { address, displayName } }: { readonly person: DirectoryPerson }) {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      {displayName ?? address}
      {displayName !== null && <span className={styles.quiet}>{address}</span>}
    </div>
  );
}

/** Addresses or numbers, with the time in which they were this person's where it has an end. */
function Held({ values }: { readonly values: DirectoryPerson['phones'] }) {
  const styles = useStyles();
  const { directories: texts } = useMessages();
  const { date } = useFormats();
  if (values.length === 0) return <>–</>;
  return (
    <ul className={styles.list}>
      {values.map(({ value, until }) => (
        <li key={`${value} ${until}`}>
          {value}
          {until !== null && <span className={styles.quiet}> {texts.until(date(new Date(until)))}</span>}
        </li>
      ))}
    </ul>
  );
}

function State({ person: { active, leftAt } }: { readonly person: DirectoryPerson }) {
  const { directories: texts } = useMessages();
  const { date } = useFormats();
  if (leftAt !== null) return <>{texts.left(date(new Date(leftAt)))}</>;
  return <>{active ? texts.active : texts.inactive}</>;
}
