import { z } from 'zod';
import { administrationRoutes } from '#http/site/administrationRoutes.ts';
import { feedRoutes } from '#http/site/feedRoutes.ts';
import { siteOpenApi } from '#http/site/openapi.ts';
import { type Route, route } from '#http/site/route.ts';
import { sessionRoutes } from '#http/site/sessionRoutes.ts';

const described: readonly Route[] = [...sessionRoutes, ...feedRoutes, ...administrationRoutes];

/** Every route of the private listener, with who may call it. There is no other. */
export const siteRoutes: readonly Route[] = [
  ...described,
  route({
    method: 'GET',
    path: '/site/v1/openapi.json',
    access: 'account',
    operation: 'openapi',
    summary: 'This description.',
    answer: z.record(z.string(), z.unknown()),
    handle: async () => siteOpenApi(described),
  }),
];
