import { randomBytes } from 'node:crypto';
import type { Clock } from '#core/clock.ts';
import {
  type Answer,
  type Call,
  GraphError,
  itemNotFound,
  jsonOf,
  notAllowed,
  unknownSegment,
} from './answers.ts';
import { type Mailbox, refuseTooMuch, type StoredMessage, sizeOf, storedAttachment } from './mailbox.ts';
import type { Place } from './place.ts';

const megabyte = 1024 * 1024;
const smallest = 3 * megabyte;
const largest = 150 * megabyte;
const largestRange = 4 * megabyte;

interface Session {
  readonly id: string;
  readonly token: string;
  readonly owner: string;
  readonly mailbox: Mailbox;
  readonly message: StoredMessage;
  readonly described: {
    name: string;
    contentType: string | null;
    contentId: string | null;
    isInline: boolean;
  };
  readonly size: number;
  readonly expires: Date;
  readonly ranges: Buffer[];
  next: number;
}

/** Upload sessions of attachments (concepts/outlook-large-attachments.md). */
export class Uploads {
  readonly #sessions = new Map<string, Session>();
  readonly #clock: Clock;
  readonly #lifetimeMs: number;

  constructor(clock: Clock, lifetimeMs: number) {
    this.#clock = clock;
    this.#lifetimeMs = lifetimeMs;
  }

  /** Sessions that have not ended. */
  get open(): number {
    return this.#sessions.size;
  }

  /** `POST …/attachments/createUploadSession`, where the cloud has it. */
  begin(call: Call, place: Place, message: StoredMessage): Answer {
    if (!place.contract.hasAction('createUploadSession', 'Collection(attachment)'))
      throw unknownSegment('createUploadSession');
    if (call.method !== 'POST') throw notAllowed(call.method);
    const session = this.#made(place, message, describedItem(jsonOf(call), place));
    this.#sessions.set(session.id, session);
    return {
      status: 201,
      body: {
        '@odata.context': `${call.base}/v1.0/$metadata#microsoft.graph.uploadSession`,
        uploadUrl: `${call.base}/api/gv1.0/${place.context}/messages('${encodeURIComponent(message.ordinaryId)}')/AttachmentSessions('${session.id}')?authtoken=${session.token}`,
        expirationDateTime: session.expires.toISOString(),
        nextExpectedRanges: ['0-'],
      },
    };
  }

  /** Whose mailbox an upload address is for; undefined when there is no such session. */
  ownerOf(path: string): string | undefined {
    return this.#sessions.get(sessionId(path))?.owner;
  }

  /** PUT of a range, GET of what is missing, DELETE, at the address that `begin` gave. */
  continue(call: Call, path: string): Answer {
    if (call.headers.authorization !== undefined) {
      throw new GraphError(
        401,
        'InvalidAuthenticationToken',
        'The upload URL is pre-authenticated: no Authorization header.',
      );
    }
    const session = this.#sessions.get(sessionId(path));
    if (!session) throw itemNotFound();
    if (call.query.get('authtoken') !== session.token)
      throw new GraphError(401, 'InvalidAuthenticationToken', 'Invalid authtoken.');
    if (this.#clock.now() >= session.expires) {
      throw new GraphError(
        401,
        'InvalidAuthenticationToken',
        'The authtoken of the upload session has expired.',
      );
    }
    if (call.method === 'PUT') return this.#put(call, session);
    if (call.method === 'GET') return { status: 200, body: shown(call, session) };
    if (call.method !== 'DELETE') throw notAllowed(call.method);
    this.#sessions.delete(session.id);
    return { status: 204 };
  }

  #made(
    place: Place,
    message: StoredMessage,
    { size, ...described }: Session['described'] & { size: number },
  ): Session {
    return {
      id: `AAMk${randomBytes(18).toString('base64url')}`,
      token: randomBytes(24).toString('base64url'),
      owner: place.context,
      mailbox: place.mailbox,
      message,
      described,
      size,
      expires: new Date(this.#clock.now().getTime() + this.#lifetimeMs),
      ranges: [],
      next: 0,
    };
  }

  /** Ranges come in order; what comes twice or too early is refused and changes nothing. */
  #put(call: Call, session: Session): Answer {
    const [start, end, total] = rangeOf(call);
    if (total !== session.size) throw badRange(`The session is for ${session.size} bytes.`);
    if (end - start + 1 !== call.body.length)
      throw badRange('Content-Range and the length of the body differ.');
    if (call.body.length > largestRange) throw badRange('A range has at most 4 MB.');
    if (start !== session.next) {
      throw new GraphError(416, 'ErrorInvalidRange', `The next expected range begins at ${session.next}.`);
    }
    const last = end + 1 === session.size;
    if (last) refuseTooMuch(session.mailbox, sizeOf(session.message) + session.size, session.size);
    session.ranges.push(call.body);
    session.next = end + 1;
    return last ? this.#end(call, session) : { status: 200, body: shown(call, session) };
  }

  #end(call: Call, session: Session): Answer {
    this.#sessions.delete(session.id);
    if (!session.mailbox.messages.has(session.message.immutableId)) throw itemNotFound();
    const attachment = storedAttachment(session.described, Buffer.concat(session.ranges), this.#clock.now());
    session.mailbox.attach(session.message, attachment);
    const message = encodeURIComponent(session.message.ordinaryId);
    const location = `${call.base}/api/gv1.0/${session.owner}/messages('${message}')/Attachments('${encodeURIComponent(attachment.id)}')`;
    return { status: 201, headers: { location } };
  }
}

function describedItem(body: unknown, place: Place): Session['described'] & { size: number } {
  const { AttachmentItem: item, ...others } = body as Record<string, unknown>;
  const other = Object.keys(others)[0];
  if (other)
    throw new GraphError(
      400,
      'RequestBodyRead',
      `The parameter '${other}' is not a parameter of the action.`,
    );
  place.contract.check('attachmentItem', item);
  const { attachmentType, name, size, contentType, contentId, isInline } = item;
  if (attachmentType !== 'file' || typeof name !== 'string' || name === '' || typeof size !== 'number') {
    throw new GraphError(
      400,
      'ErrorInvalidRequest',
      "An AttachmentItem needs attachmentType 'file', name and size.",
    );
  }
  if (size < smallest)
    throw new GraphError(
      400,
      'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize',
      'The attachment is smaller than 3 MB.',
    );
  if (size > largest)
    throw new GraphError(400, 'ErrorAttachmentSizeLimitExceeded', 'The attachment is larger than 150 MB.');
  return {
    name,
    size,
    contentType: typeof contentType === 'string' ? contentType : null,
    contentId: typeof contentId === 'string' ? contentId : null,
    isInline: isInline === true,
  };
}

function rangeOf(call: Call): readonly [number, number, number] {
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(call.headers['content-range'] ?? '');
  if (!match) throw badRange('Content-Range must be bytes {start}-{end}/{total}.');
  if (!/^application\/octet-stream$/i.test(call.headers['content-type'] ?? '')) {
    throw badRange('Content-Type must be application/octet-stream.');
  }
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** In the words of the service that takes uploads, whose names begin with a capital in part. */
function shown(call: Call, session: Session) {
  return {
    '@odata.context': `${call.base}/api/gv1.0/$metadata#${session.owner}/messages/AttachmentSessions/$entity`,
    ExpirationDateTime: session.expires.toISOString(),
    nextExpectedRanges: [String(session.next)],
  };
}

function sessionId(path: string): string {
  return /AttachmentSessions\('([^']+)'\)/.exec(path)?.[1] ?? '';
}

function badRange(message: string): GraphError {
  return new GraphError(400, 'ErrorInvalidRequest', message);
}
