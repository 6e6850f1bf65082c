import type { Home } from '@contract/home.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning20Regular } from '@fluentui/react-icons';
import { Section } from '#elements/section.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '12px' },
  row: { display: 'flex', gap: '10px' },
  icon: { flex: '0 0 auto', color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
  none: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
});

/** Numbers from which nothing has come for long: unlinked, switched off, or forgotten. */
export function CoverageWarnings(props: {
  readonly rows: NonNullable<Home['coverage']>;
  readonly className?: string;
}) {
  const styles = useStyles();
  const { home, words } = useMessages();
  const { minute } = useFormats();
  const { coverage: texts } = home;
  const silent = props.rows.filter(({ silentDays }) => silentDays !== null);
  return (
    <Section title={texts.title} {...(props.className !== undefined && { className: props.className })}>
      {silent.length === 0 ? (
        <p className={styles.none}>{texts.none}</p>
      ) : (
        <ul className={styles.list}>
          {silent.map(({ service, account, userEmail, silentDays, lastItemAt }) => (
            <li key={`${service} ${account}`} className={styles.row}>
              <span className={styles.icon} aria-hidden="true">
                <Warning20Regular />
              </span>
              <div>
                <div>
                  {words.services[service]} {userEmail === null ? account : `${account} (${userEmail})`}
                </div>
                <div className={styles.note}>
                  {texts.silent(silentDays ?? 0)}{' '}
                  {lastItemAt === null ? texts.never : texts.last(minute(new Date(lastItemAt)))}
                </div>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
