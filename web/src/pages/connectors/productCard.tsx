import type { Product } from '@contract/wizard.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { ButtonLink } from '#elements/buttonLink.tsx';
import { ServiceMark } from '#elements/serviceMark.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '20px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: 'flex', alignItems: 'center', gap: '12px' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, flex: '1 1 auto' },
  count: { color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '12px' },
});

export function ProductCard({ product }: { readonly product: Product }) {
  const styles = useStyles();
  const { connectors } = useMessages();
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <ServiceMark service={product.service} size={40} />
        <h2 id={id} className={styles.name}>
          {product.name}
        </h2>
      </div>
      <p className={styles.text}>{connectors.summary[product.service]}</p>
      <div className={styles.foot}>
        <span className={styles.count}>{connectors.count(product.connectors)}</span>
        <ButtonLink to={`/connectors/product/${product.service}`}>{connectors.view(product.name)}</ButtonLink>
      </div>
    </section>
  );
}
