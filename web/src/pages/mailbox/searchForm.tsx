import { Button, Field, makeStyles, SearchBox } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  field: { flex: '1 1 auto' },
  box: { maxWidth: 'none' },
});

/** A search is sent, not guessed while typing: each one is in the audit trail. */
export function SearchForm(props: {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (search: string) => void;
}) {
  const styles = useStyles();
  const { mailboxes: texts } = useMessages();
  const [typed, setTyped] = useState(props.value);
  useEffect(() => setTyped(props.value), [props.value]);
  return (
    <search>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          props.onSearch(typed.trim());
        }}
      >
        <Field className={styles.field} hint={texts.searchHint}>
          <SearchBox
            className={styles.box}
            aria-label={props.label}
            placeholder={props.label}
            value={typed}
            onChange={(_, { value }) => {
              setTyped(value);
              if (value === '') props.onSearch('');
            }}
          />
        </Field>
        <Button type="submit">{texts.search}</Button>
      </form>
    </search>
  );
}
