import { makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '#language/provider.tsx';
import { Breakable } from '#pages/audit/breakable.tsx';

const useStyles = makeStyles({
  part: { display: 'block', minWidth: '170px' },
  raw: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What an action is called, and below it the name that the trail, the filters and the exports have. */
export function ActionName({ action }: { readonly action: string }) {
  const styles = useStyles();
  const { auditActions } = useMessages();
  // An entry of an older or newer version may have a name that is unknown here: then it stands alone.
  const name = new Map(Object.entries(auditActions)).get(action);
  return (
    <span className={styles.part}>
      {name}
      <span className={styles.raw}>
        <Breakable text={action} />
      </span>
    </span>
  );
}
