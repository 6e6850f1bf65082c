import { isObject, type JsonObject, listOf } from '#core/untyped.ts';
import type { Found } from '#sources/whatsapp-cloud-api/narrow.ts';
import { omit, pick } from '#sources/whatsapp-cloud-api/reading.ts';

/** Takes a chunk of the history apart: its messages, its refusals, and what of it is not known. */
export function splitHistory(chunk: unknown): Found[] {
  if (!isObject(chunk)) return [wholeChunk(chunk)];
  const threads = Array.isArray(chunk.threads) ? chunk.threads : undefined;
  const errors = Array.isArray(chunk.errors) ? chunk.errors : undefined;
  const split = [...(threads === undefined ? [] : ['threads']), ...(errors === undefined ? [] : ['errors'])];
  const found = [
    ...listOf(threads).flatMap((thread) => splitThread(chunk, thread)),
    ...listOf(errors).map((error) => inChunk(chunk, 'history-error', error, { errors: [error] })),
  ];
  const unknown = omit(chunk, ['metadata', ...split]);
  if (Object.keys(unknown).length > 0) found.push(inChunk(chunk, 'rest', unknown, unknown));
  return found.length === 0 ? [wholeChunk(chunk)] : found;
}

function splitThread(chunk: JsonObject, thread: unknown): Found[] {
  const messages = isObject(thread) && Array.isArray(thread.messages) ? thread.messages : [];
  if (!isObject(thread) || messages.length === 0)
    return [inChunk(chunk, 'rest', thread, { threads: [thread] })];
  const head = omit(thread, ['messages']);
  return messages.map((message) =>
    inChunk(chunk, 'history-message', [head.id ?? null, message], {
      threads: [{ ...head, messages: [message] }],
    }),
  );
}

function inChunk(chunk: JsonObject, part: Found['part'], event: unknown, content: JsonObject): Found {
  return { part, event, content: { history: [{ ...pick(chunk, ['metadata']), ...content }] } };
}

function wholeChunk(chunk: unknown): Found {
  return { part: 'rest', event: chunk, content: { history: [chunk] } };
}
