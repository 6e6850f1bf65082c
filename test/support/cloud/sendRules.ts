import type { IncomingMessage } from 'node:http';
import { isObject, type JsonObject, objectOf, textOf } from '#core/untyped.ts';

const types = new Set(
  'text image audio video document sticker location contacts template interactive reaction'.split(' '),
);

/** What Meta's description of `POST /{Phone-Number-ID}/messages` does not allow of a request; undefined if all is well. */
export function faultOf(request: IncomingMessage, message: JsonObject): string | undefined {
  if (request.headers['content-type'] !== 'application/json') return 'The content type is not JSON.';
  if (message.messaging_product !== 'whatsapp') return 'The parameter messaging_product is required.';
  if (message.status !== undefined)
    return message.status === 'read' && textOf(message.message_id) !== undefined
      ? undefined
      : 'Invalid status.';
  if (textOf(message.to) === undefined) return 'The parameter to is required.';
  const type = textOf(message.type) ?? 'text';
  if (!types.has(type)) return `Param type must be one of {${[...types].join(', ')}}.`;
  const content = message[type];
  if (type === 'contacts' ? !Array.isArray(content) : !isObject(content))
    return `Parameter ${type} is missing.`;
  const { id, link } = objectOf(content);
  const isMedium = ['image', 'audio', 'video', 'document', 'sticker'].includes(type);
  return isMedium && (id === undefined) === (link === undefined)
    ? 'Either id or link is required.'
    : undefined;
}
