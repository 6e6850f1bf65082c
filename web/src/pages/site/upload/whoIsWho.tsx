import type { Inspection } from '@contract/site.ts';
import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Lightbulb16Regular } from '@fluentui/react-icons';
import { DataTable } from '#elements/dataTable.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

type Author = Inspection['authors'][number];

/** Who a name of the address book is: the exporting user, an address or number, or nobody known. */
export type Answer =
  | { readonly is: 'me' }
  | { readonly is: 'known'; readonly value: string }
  | { readonly is: 'outsider' };
export type Answers = Readonly<Record<string, Answer>>;

const useStyles = makeStyles({
  lead: { margin: '0 0 8px', maxWidth: '76ch', color: tokens.colorNeutralForeground2 },
  answer: { minWidth: 0, display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  choice: { minWidth: 0, maxWidth: '100%' },
  value: { flex: '1 1 180px', minWidth: 0, maxWidth: '280px' },
});

/** What was said of a name before counts again; a suggestion is only shown. */
export function answersOf(authors: readonly Author[]): Answers {
  return Object.fromEntries(authors.map(({ name, remembered }) => [name, answerOf(remembered)]));
}

const answerOf = (said: string | null): Answer =>
  said === null ? { is: 'outsider' } : said === 'me' ? { is: 'me' } : { is: 'known', value: said };

export function requestOf(answers: Answers): { me?: string; authors: Record<string, string> } {
  const entries = Object.entries(answers);
  const me = entries.find(([, answer]) => answer.is === 'me')?.[0];
  const authors = entries.flatMap(([name, answer]) =>
    answer.is === 'known' && answer.value.trim() !== '' ? [[name, answer.value.trim()] as const] : [],
  );
  return { ...(me !== undefined && { me }), authors: Object.fromEntries(authors) };
}

export function WhoIsWho(props: {
  readonly authors: readonly Author[];
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
}) {
  const styles = useStyles();
  const { upload: texts } = useMessages().site;
  const { number } = useFormats();
  const { answers } = props;
  const answer = (name: string, next: Answer): void => {
    // One phone made the export: nobody else can be its user.
    const others = next.is === 'me' ? withoutMe(answers) : answers;
    props.onChange({ ...others, [name]: next });
  };
  return (
    <div>
      <p className={styles.lead}>{texts.whoIsWhoLead}</p>
      <DataTable
        label={texts.whoIsWho}
        rows={props.authors}
        rowKey={({ name }) => name}
        columns={[
          { id: 'name', title: texts.author, cell: ({ name }) => name },
          { id: 'count', title: texts.messages, cell: ({ count }) => number(count), align: 'end' },
          {
            id: 'who',
            title: texts.who,
            cell: (author) => (
              <AnswerField
                author={author}
                answer={answers[author.name] ?? { is: 'outsider' }}
                onChange={(next) => answer(author.name, next)}
              />
            ),
          },
        ]}
      />
    </div>
  );
}

function withoutMe(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [name, answer.is === 'me' ? { is: 'outsider' } : answer]),
  );
}

function AnswerField(props: {
  readonly author: Author;
  readonly answer: Answer;
  readonly onChange: (answer: Answer) => void;
}) {
  const styles = useStyles();
  const { upload: texts } = useMessages().site;
  const { author, answer } = props;
  const { name, suggestion, isPhoneNumber } = author;
  if (isPhoneNumber && answer.is === 'outsider') return <>{texts.isNumber}</>;
  const suggested = suggestion === null ? undefined : answerOf(suggestion);
  return (
    <div className={styles.answer}>
      <Select
        className={styles.choice}
        aria-label={texts.whoIs(name)}
        value={answer.is}
        onChange={(_, { value }) =>
          props.onChange(
            value === 'known' ? { is: 'known', value: '' } : { is: value === 'me' ? 'me' : 'outsider' },
          )
        }
      >
        <option value="outsider">{texts.outsider}</option>
        <option value="me">{texts.me}</option>
        <option value="known">{texts.known}</option>
      </Select>
      {answer.is === 'known' && (
        <Input
          className={styles.value}
          aria-label={texts.addressOf(name)}
          placeholder={texts.addressPlaceholder}
          value={answer.value}
          onChange={(_, { value }) => props.onChange({ is: 'known', value })}
        />
      )}
      {answer.is === 'outsider' && suggested !== undefined && (
        <Button size="small" icon={<Lightbulb16Regular />} onClick={() => props.onChange(suggested)}>
          {suggested.is === 'me' ? texts.suggestMe : texts.suggest(suggestion ?? '')}
        </Button>
      )}
    </div>
  );
}
