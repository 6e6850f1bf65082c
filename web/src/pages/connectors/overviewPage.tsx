import { makeStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { productsQuery } from '#client/connectors.ts';
import { QueryContent } from '#elements/queryContent.tsx';
import { DataConnectors } from '#pages/connectors/frame.tsx';
import { ProductCard } from '#pages/connectors/productCard.tsx';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gap: '16px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(340px, 100%), 1fr))',
  },
});

/** *Data connectors*, Overview: what can be connected. */
export function OverviewPage() {
  const styles = useStyles();
  const products = useQuery(productsQuery);
  return (
    <DataConnectors tab="overview">
      <QueryContent query={products}>
        {({ items }) => (
          <div className={styles.cards}>
            {items.map((product) => (
              <ProductCard key={product.service} product={product} />
            ))}
          </div>
        )}
      </QueryContent>
    </DataConnectors>
  );
}
