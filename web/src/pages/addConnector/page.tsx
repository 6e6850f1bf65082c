import type { Service } from '@contract/values.ts';
import { useQueries } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { call } from '#client/call.ts';
import { productNames } from '#client/connectors.ts';
import { useMay } from '#client/session.ts';
import { Trail } from '#elements/breadcrumb.tsx';
import { ConnectorRoleOffer } from '#elements/connectorRoleOffer.tsx';
import { Page } from '#elements/page.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useLanguage, useMessages } from '#language/provider.tsx';
import { Wizard } from '#pages/addConnector/wizard.tsx';
import { NotFound } from '#shell/noPage.tsx';

/** *Add connector*. */
export function AddConnectorPage() {
  const { service } = useParams();
  if (service !== 'whatsapp' && service !== 'wechat') return <NotFound />;
  return <Adding service={service} />;
}

function Adding({ service }: { readonly service: Service }) {
  const { addConnector, words } = useMessages();
  const product = productNames[service];
  return (
    <Page
      title={addConnector.title(product)}
      above={
        <Trail
          crumbs={[
            { text: words.wizard.dataConnectors, to: '/connectors' },
            { text: product, to: `/connectors/product/${service}` },
          ]}
          here={words.wizard.addConnector}
        />
      }
    >
      {useMay('connector.manage') ? <WithDraft service={service} /> : <ConnectorRoleOffer />}
    </Page>
  );
}

/** Loads what the wizard begins with: what was typed before, the terms, a free name, the local site. */
function WithDraft({ service }: { readonly service: Service }) {
  const { language, timeZone } = useLanguage();
  const params = { service };
  const [draft, terms, proposal, localSite] = useQueries({
    queries: [
      {
        queryKey: ['draft', service],
        queryFn: () => call('readDraft', { params }),
        // What is typed from here on is newer than any answer.
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 0,
      },
      { queryKey: ['terms', language], queryFn: () => call('readTerms') },
      { queryKey: ['name-proposal', service], queryFn: () => call('proposeName', { params }), gcTime: 0 },
      { queryKey: ['local-site'], queryFn: () => call('readLocalSite') },
    ],
  });
  return (
    <QueryContent query={draft}>
      {(kept) => (
        <QueryContent query={terms}>
          {(texts) => (
            <QueryContent query={proposal}>
              {({ name }) => (
                <QueryContent query={localSite}>
                  {({ address }) => (
                    <Wizard draft={kept} terms={texts} start={{ name, timeZone, localSite: address }} />
                  )}
                </QueryContent>
              )}
            </QueryContent>
          )}
        </QueryContent>
      )}
    </QueryContent>
  );
}
