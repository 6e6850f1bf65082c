import type { Connector } from '@contract/connectors.ts';
import type { Service } from '@contract/values.ts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '#client/call.ts';

/** What several pages ask about connectors, under one key each: a change on one page is seen on the others. */

export const connectorsQuery = queryOptions({
  queryKey: ['connectors'],
  queryFn: ({ signal }) => call('listConnectors', {}, { signal }),
  // A run that a schedule began shows without a reload.
  refetchInterval: 15_000,
});

/** @param connector id or name */
export const connectorQuery = (connector: string) =>
  queryOptions({
    queryKey: ['connectors', connector],
    queryFn: ({ signal }) => call('readConnector', { params: { connector } }, { signal }),
  });

export const productsQuery = queryOptions({
  queryKey: ['products'],
  queryFn: ({ signal }) => call('listProducts', {}, { signal }),
});

export const productQuery = (service: Service) =>
  queryOptions({
    queryKey: ['products', service],
    queryFn: ({ signal }) => call('readProduct', { params: { service } }, { signal }),
  });

export const isRunning = ({ lastRun }: Connector): boolean => lastRun?.state === 'running';

/** The names of the products are the same in every language; the folders are called so too. */
export const productNames: Readonly<Record<Service, string>> = {
  whatsapp: 'WhatsApp Archiver',
  wechat: 'WeChat Archiver',
};
