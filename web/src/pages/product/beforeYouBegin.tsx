import { makeStyles } from '@fluentui/react-components';
import { Section } from '#elements/section.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '20px', display: 'grid', gap: '10px' } });

export function BeforeYouBegin() {
  const styles = useStyles();
  const { product } = useMessages().connectors;
  return (
    <Section title={product.before}>
      <ul className={styles.list}>
        <li>{product.needRole}</li>
        <li>{product.needUsers}</li>
        <li>{product.needAccount}</li>
      </ul>
    </Section>
  );
}
