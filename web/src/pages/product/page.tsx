import type { Service } from '@contract/values.ts';
import type { Product } from '@contract/wizard.ts';
import { makeStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { productQuery } from '#client/connectors.ts';
import { useMay } from '#client/session.ts';
import { Trail } from '#elements/breadcrumb.tsx';
import { ButtonLink } from '#elements/buttonLink.tsx';
import { ConnectorRoleOffer } from '#elements/connectorRoleOffer.tsx';
import { Page } from '#elements/page.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useMessages } from '#language/provider.tsx';
import { BeforeYouBegin } from '#pages/product/beforeYouBegin.tsx';
import { HowItWorks } from '#pages/product/howItWorks.tsx';
import { Plaintext } from '#pages/product/plaintext.tsx';
import { SourcesAndTargets } from '#pages/product/sourcesAndTargets.tsx';
import { NotFound } from '#shell/noPage.tsx';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gap: '16px',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  whole: { gridColumn: '1 / -1' },
});

const services: readonly string[] = ['whatsapp', 'wechat'] satisfies Service[];

/** The product description page, between the overview and *Add connector*. */
export function ProductPage() {
  const { service = '' } = useParams();
  return services.includes(service) ? <Known service={service as Service} /> : <NotFound />;
}

function Known({ service }: { readonly service: Service }) {
  const product = useQuery(productQuery(service));
  return <QueryContent query={product}>{(data) => <Description product={data} />}</QueryContent>;
}

function Description({ product }: { readonly product: Product }) {
  const styles = useStyles();
  const { connectors, words } = useMessages();
  const mayAdd = useMay('connector.manage');
  return (
    <Page
      title={product.name}
      lead={connectors.summary[product.service]}
      above={
        <Trail crumbs={[{ text: words.wizard.dataConnectors, to: '/connectors' }]} here={product.name} />
      }
      actions={
        mayAdd && (
          <ButtonLink to={`/connectors/add/${product.service}`} appearance="primary" icon={<Add20Regular />}>
            {words.wizard.addConnector}
          </ButtonLink>
        )
      }
    >
      <div className={styles.grid}>
        {!mayAdd && (
          <div className={styles.whole}>
            <ConnectorRoleOffer />
          </div>
        )}
        <HowItWorks folder={product.name} />
        <BeforeYouBegin />
        <Plaintext product={product} className={styles.whole} />
        <SourcesAndTargets product={product} className={styles.whole} />
      </div>
    </Page>
  );
}
