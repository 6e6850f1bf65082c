import { routeTable } from 'virtual:route-table';
import type { RouteName } from '@contract/routes.ts';

const apiPrefix = '/api/v1';

export interface AddressParts {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
}

/** The address of a route with its parts and query filled in; also for downloads and event streams. */
export function addressOf(route: RouteName, { params = {}, query = {} }: AddressParts = {}): string {
  const path = routeTable[route].path.replace(/:(\w+)/g, (_, part: string) =>
    encodeURIComponent(String(params[part])),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== null && value !== '') search.append(name, String(value));
  const text = search.toString();
  return `${apiPrefix}${path}${text === '' ? '' : `?${text}`}`;
}

/** The most bytes that a route takes which takes files. */
export function limitOf(route: RouteName): number {
  return routeTable[route].limit ?? 0;
}
