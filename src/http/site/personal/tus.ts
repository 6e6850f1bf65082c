import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Failure, isFailure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { idOf } from '#http/site/personal/door.ts';
import type { Site, Visitor } from '#http/site/site.ts';

/** Resumable uploads: tus 1.0.0, its core with `creation`, `termination` and `expiration` (https://tus.io/protocols/resumable-upload). */
export interface TusPlace {
  /** Path of the collection, with `:token`. */
  readonly url: string;
  readonly way: 'page' | 'address';
  /** Who uploads. @throws Failure */
  admit(request: FastifyRequest): Promise<Visitor>;
  /** Whole files that come without the protocol. */
  receiveWhole?(request: FastifyRequest, reply: FastifyReply, user: Visitor): Promise<unknown>;
}

const version = '1.0.0';
const mostBytes = 4 * 2 ** 30;

/** Adds the routes of one place. Their answers have no pages: programs read them. */
export function addTus(listener: FastifyInstance, site: Site, place: TusPlace): void {
  const { personal } = site;
  const { url, way, admit, receiveWhole } = place;
  listener.route({
    method: 'OPTIONS',
    url,
    handler: async (_request, reply) =>
      reply
        .code(204)
        .headers({
          'tus-resumable': version,
          'tus-version': version,
          'tus-extension': 'creation,termination,expiration',
          'tus-max-size': mostBytes,
        })
        .send(),
  });
  listener.post(url, async (request, reply) => {
    const user = await admit(request);
    if (request.headers['tus-resumable'] === undefined && receiveWhole !== undefined)
      return receiveWhole(request, reply, user);
    checkVersion(request, reply);
    const size = wholeNumber(request.headers['upload-length']);
    const name = metadataName(request.headers['upload-metadata']);
    const { id, expiresAt } = await personal.beginUpload(user, { name, way, size });
    const location = `${new URL(request.url, 'http://site.invalid').pathname.replace(/\/+$/, '')}/${id}`;
    return reply.code(201).headers({ location, 'upload-expires': expiresAt.toUTCString() }).send();
  });
  listener.head(`${url}/:id`, async (request, reply) => {
    const user = await admit(request);
    checkVersion(request, reply);
    const { received, size, expiresAt } = await personal.uploadProgress(user, idOf(request));
    reply.headers({ 'upload-offset': received, 'upload-expires': expiresAt.toUTCString() });
    if (size !== undefined) reply.header('upload-length', size);
    return reply.code(200).send();
  });
  listener.patch(`${url}/:id`, async (request, reply) => {
    const user = await admit(request);
    checkVersion(request, reply);
    if (request.headers['content-type'] !== 'application/offset+octet-stream') return reply.code(415).send();
    const append = { id: idOf(request), offset: wholeNumber(request.headers['upload-offset']) };
    const { received, expiresAt } = await personal.appendUpload(user, append, bodyOf(request));
    return reply
      .code(204)
      .headers({ 'upload-offset': received, 'upload-expires': expiresAt.toUTCString() })
      .send();
  });
  listener.delete(`${url}/:id`, async (request, reply) => {
    const user = await admit(request);
    checkVersion(request, reply);
    await personal.dropUpload(user, idOf(request));
    return reply.code(204).send();
  });
}

/** The bytes of a request as they come. */
export function bodyOf({ raw }: FastifyRequest): AsyncIterable<Buffer> {
  return raw;
}

/** Takes a file in one go. What breaks off is forgotten: its sender has to begin anew. */
export async function receiveFile(
  site: Site,
  user: Visitor,
  file: { readonly name: string; readonly way: 'page' | 'share' | 'address' },
  content: AsyncIterable<Buffer>,
): Promise<string> {
  const { id } = await site.personal.beginUpload(user, file);
  try {
    await site.personal.appendUpload(user, { id, offset: 0, last: true }, content);
    return id;
  } catch (error) {
    await site.personal.dropUpload(user, id).catch(() => undefined);
    throw isFailure(error)
      ? error
      : new Failure('usage', say`The file was cut off on its way.`, say`Send it once more.`, {
          cause: error,
        });
  }
}

function checkVersion(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('tus-resumable', version);
  if (request.headers['tus-resumable'] === version) return;
  reply.header('tus-version', version);
  throw new Failure(
    'usage',
    say`The request does not speak version ${version} of the tus protocol.`,
    say`Send the header Tus-Resumable: ${version}.`,
  );
}

function wholeNumber(text: string | string[] | undefined): number {
  const number = typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  if (number !== undefined) return number;
  throw new Failure(
    'usage',
    say`The header Upload-Length or Upload-Offset is missing, or is no number of bytes.`,
    say`Say it in whole bytes.`,
  );
}

/** `Upload-Metadata: filename BASE64,…`; nothing else of it is used. */
function metadataName(text: string | string[] | undefined): string {
  const pairs = String(text ?? '')
    .slice(0, 4_096)
    .split(',')
    .map((pair) => pair.trim().split(' '));
  const value = pairs.find(([key]) => key === 'filename' || key === 'name')?.[1] ?? '';
  return Buffer.from(value, 'base64').toString('utf8');
}
