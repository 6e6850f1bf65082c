import type { Token } from '@contract/session.ts';
import { Button, makeStyles, tokens as theme } from '@fluentui/react-components';
import type { UseMutationResult } from '@tanstack/react-query';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: '8px' },
  quiet: { margin: 0, color: theme.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '8px 0',
    borderBottom: `1px solid ${theme.colorNeutralStroke3}`,
  },
  about: { flex: '1 1 240px', minWidth: 0 },
  name: { fontWeight: theme.fontWeightSemibold },
});

/** API tokens without the tokens themselves: what they may, how long, and when they were used last. */
export function TokenList(props: {
  readonly tokens: readonly Token[];
  readonly revoke: Pick<UseMutationResult<unknown, Error, string>, 'mutate' | 'isPending' | 'error'>;
}) {
  const styles = useStyles();
  const { elements: texts } = useMessages();
  const { revoke } = props;
  const live = props.tokens.filter(({ revokedAt }) => revokedAt === null);
  return (
    <div className={styles.part}>
      {revoke.error !== null && <ProblemBar error={revoke.error} />}
      {live.length === 0 ? (
        <p className={styles.quiet}>{texts.tokens.none}</p>
      ) : (
        <ul className={styles.list}>
          {live.map((token) => (
            <li key={token.id} className={styles.row}>
              <About token={token} />
              <Button
                size="small"
                disabled={revoke.isPending}
                aria-label={texts.tokens.revokeName(token.name)}
                onClick={() => revoke.mutate(token.id)}
              >
                {texts.tokens.revoke}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function About({ token }: { readonly token: Token }) {
  const styles = useStyles();
  const { elements: texts } = useMessages();
  const { minute } = useFormats();
  const { name, scopes, expiresAt, lastUsedAt } = token;
  const parts = [
    expiresAt === null ? texts.tokens.noEnd : texts.tokens.until(minute(new Date(expiresAt))),
    lastUsedAt === null ? texts.tokens.unused : texts.tokens.used(minute(new Date(lastUsedAt))),
  ];
  return (
    <div className={styles.about}>
      <div className={styles.name}>{name}</div>
      <div className={styles.quiet}>{scopes.length === 0 ? texts.tokens.allScopes : scopes.join(', ')}</div>
      <div className={styles.quiet}>{parts.join(' · ')}</div>
    </div>
  );
}
