import { routeTable } from 'virtual:route-table';
import type { AnswerOf, RequestOf, RouteName } from '@contract/routes.ts';
import { type AddressParts, addressOf } from '#client/address.ts';
import { problemOf, requestHeaders, unreachable } from '#client/call.ts';
import { isProblem } from '#client/problem.ts';
import { signedInAgain } from '#client/sessionEnd.ts';

export interface SendOptions {
  readonly signal?: AbortSignal;
  /** Bytes that have left this browser. */
  readonly onSent?: (bytes: number) => void;
}

/**
 * Sends a file and tells how far it is: `fetch` cannot. The file is streamed from the disk, never held in memory.
 * @throws ProblemError as `call` does; DOMException `AbortError` when the signal says so
 */
export async function sendFile<Name extends RouteName>(
  route: Name,
  request: RequestOf<Name> & { readonly body: File },
  options: SendOptions = {},
): Promise<AnswerOf<Name>> {
  const response = await send(route, request, options);
  if (response.ok) return (await response.json()) as AnswerOf<Name>;
  const problem = await problemOf(response);
  if (!isProblem(problem, 'not-signed-in')) throw problem;
  await signedInAgain();
  return sendFile(route, request, options);
}

function send<Name extends RouteName>(
  route: Name,
  request: RequestOf<Name> & { readonly body: File },
  { signal, onSent }: SendOptions,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const transfer = new XMLHttpRequest();
    transfer.open(routeTable[route].method, addressOf(route, request as AddressParts));
    requestHeaders(route, request.body).forEach((value, name) => {
      transfer.setRequestHeader(name, value);
    });
    transfer.responseType = 'blob';
    transfer.upload.onprogress = ({ loaded }) => onSent?.(loaded);
    transfer.onload = () => resolve(new Response(transfer.response as Blob, { status: transfer.status }));
    transfer.onerror = () => reject(unreachable());
    transfer.onabort = () => reject(new DOMException('The upload was cancelled.', 'AbortError'));
    signal?.addEventListener('abort', () => transfer.abort(), { once: true });
    transfer.send(request.body);
  });
}
