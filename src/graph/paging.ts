import { listOf, objectOf, textOf } from '#core/untyped.ts';
import type { GraphClient, GraphRequest } from '#graph/client.ts';

/** All entries of a collection, page after page. */
export async function* pagesOf(
  client: GraphClient,
  request: Omit<GraphRequest, 'method' | 'body'>,
  signal: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  for (let path: string | undefined = request.path; path !== undefined; ) {
    const answer: Readonly<Record<string, unknown>> = objectOf(
      await client.request({ ...request, method: 'GET', path }, signal),
    );
    yield* listOf(answer.value);
    path = belowVersion(textOf(answer['@odata.nextLink']));
  }
}

/** Only the path is taken: whatever the link says, the token goes to no other host. */
function belowVersion(link: string | undefined): string | undefined {
  if (link === undefined) return undefined;
  const { pathname, search } = new URL(link);
  return `${pathname.replace(/^\/v1\.0/, '')}${search}`;
}

/** A text within a `$filter`, quoted. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
