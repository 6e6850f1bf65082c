declare module 'virtual:route-table' {
  import type { RouteName } from '@contract/routes.ts';

  interface SlimRoute {
    readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    readonly path: string;
    readonly sends?: 'bytes';
    /** Most bytes that it takes. */
    readonly limit?: number;
    readonly gives?: 'bytes' | 'events';
  }
  export const routeTable: Readonly<Record<RouteName, SlimRoute>>;
}
