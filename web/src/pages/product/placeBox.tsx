import type { Product } from '@contract/wizard.ts';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular, Eye16Regular, LockClosed16Regular } from '@fluentui/react-icons';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  box: {
    position: 'relative',
    boxSizing: 'border-box',
    height: '100%',
    padding: '12px 14px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: '4px',
  },
  readable: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  sealed: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  name: { fontWeight: tokens.fontWeightSemibold },
  state: { display: 'flex', alignItems: 'center', gap: '6px', margin: '4px 0' },
  readers: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  arrow: {
    position: 'absolute',
    right: '-23px',
    top: '50%',
    marginTop: '-8px',
    color: tokens.colorNeutralForeground3,
    '@media (max-width: 640px)': { display: 'none' },
  },
});

/** One place on the way of a message. */
export function PlaceBox(props: { readonly place: Product['path'][number]; readonly last: boolean }) {
  const styles = useStyles();
  const { product: texts, places, parties } = useMessages().connectors;
  const { list } = useFormats();
  const { place, plaintext, readers } = props.place;
  const somebody = readers.filter((party) => party !== 'nobody').map((party) => parties[party]);
  return (
    <div className={mergeClasses(styles.box, plaintext ? styles.readable : styles.sealed)}>
      <div className={styles.name}>{places[place]}</div>
      <div className={styles.state}>
        {plaintext ? <Eye16Regular aria-hidden /> : <LockClosed16Regular aria-hidden />}
        {plaintext ? texts.readable : texts.sealed}
      </div>
      <div className={styles.readers}>
        {somebody.length === 0 ? texts.nobody : texts.readers(list(somebody))}
      </div>
      {!props.last && <ArrowRight16Regular className={styles.arrow} aria-hidden />}
    </div>
  );
}
