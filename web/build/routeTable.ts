import path from 'node:path';
import type { Plugin } from 'vite';
import type { RouteSpec } from '../../src/http/contract/route.ts';

const name = 'virtual:route-table';
const table = path.resolve(import.meta.dirname, '../../src/http/contract/routes.ts');

/**
 * `virtual:route-table`: method and path of every route, taken from the contract when the web is built. The schemas stay
 * with the server, which is the one that checks; the browser has their types alone and need not load zod.
 */
export function routeTable(): Plugin {
  return {
    name: 'holdfast-route-table',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: async (id) => {
      if (id !== `\0${name}`) return undefined;
      const { routes } = (await import(table)) as { routes: Readonly<Record<string, RouteSpec>> };
      const slim = Object.entries(routes).map(([route, { method, path: at, body, bodyLimit, answer }]) => {
        const bytes = {
          ...(body === 'bytes' && { sends: 'bytes', limit: bodyLimit }),
          ...(typeof answer === 'string' && { gives: answer }),
        };
        return [route, { method, path: at, ...bytes }];
      });
      return `export const routeTable = ${JSON.stringify(Object.fromEntries(slim))};`;
    },
  };
}
