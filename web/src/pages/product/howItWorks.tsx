import { makeStyles } from '@fluentui/react-components';
import { Section } from '#elements/section.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({ steps: { margin: 0, paddingLeft: '20px', display: 'grid', gap: '10px' } });

/** @param folder the folder in each mailbox, called as the product */
export function HowItWorks({ folder }: { readonly folder: string }) {
  const styles = useStyles();
  const { product } = useMessages().connectors;
  return (
    <Section title={product.works}>
      <ol className={styles.steps}>
        <li>{product.step1}</li>
        <li>{product.step2}</li>
        <li>{product.step3(folder)}</li>
        <li>{product.step4}</li>
      </ol>
    </Section>
  );
}
