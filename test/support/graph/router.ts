import { type Answer, type Call, GraphError, itemNotFound, unknownSegment } from './answers.ts';
import type { Application } from './applications.ts';
import { attachmentCollection, attachmentItem } from './attachments.ts';
import { folderCollection, folderItem, folderOf } from './folders.ts';
import type { StoredMessage } from './mailbox.ts';
import { changeMessage, createMessage, deleteMessage } from './messages.ts';
import { allowOptions } from './odata.ts';
import type { Place } from './place.ts';
import { listMessages, messageEntity } from './shownMessages.ts';
import type { Tenant } from './tenant.ts';
import type { DirectoryUser } from './users.ts';

const readMail = ['Mail.Read', 'Mail.ReadWrite'];
const readUsers = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];

/** Whose mailbox a request is for, when it is for one that exists; only those are counted by Outlook's budgets. */
export function mailboxUser(call: Call, tenant: Tenant): DirectoryUser | undefined {
  const [users, name, collection] = call.segments;
  return users === 'users' && name !== undefined && collection !== undefined
    ? tenant.directory.find(name)
    : undefined;
}

/** Answers one request of an application, or one within a batch. */
export async function route(call: Call, tenant: Tenant, application: Application): Promise<Answer> {
  const [first, name, ...rest] = call.segments;
  if (first !== 'users') throw unknownSegment(first ?? '');
  if (rest.length > 0) return await mailboxRequest(call, rest, placeOf(call, tenant, application), tenant);
  if (!readUsers.some((role) => application.roles.includes(role))) {
    throw new GraphError(
      403,
      'Authorization_RequestDenied',
      'Insufficient privileges to complete the operation.',
    );
  }
  if (name === undefined) return tenant.directory.list(call);
  return name === 'delta' ? tenant.directory.delta(call, tenant.deltaPage) : tenant.directory.one(call, name);
}

function placeOf(call: Call, tenant: Tenant, application: Application): Place {
  const roles = call.method === 'GET' ? readMail : ['Mail.ReadWrite'];
  if (!roles.some((role) => application.roles.includes(role))) throw denied();
  const name = call.segments[1] ?? '';
  const user = tenant.directory.find(name);
  if (!user) throw new GraphError(404, 'ErrorInvalidUser', `The requested user '${name}' is invalid.`);
  const allowed = application.scope?.map((each) => each.toLowerCase());
  if (allowed && !allowed.includes(user.id) && !allowed.includes(user.userPrincipalName.toLowerCase()))
    throw denied();
  const mailbox = tenant.mailboxOf(user);
  if (!mailbox) {
    throw new GraphError(
      404,
      'MailboxNotEnabledForRESTAPI',
      'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    );
  }
  return {
    mailbox,
    contract: tenant.contract,
    context: `users('${user.id}')`,
    now: tenant.clock.now(),
    immutableIds: asksForImmutableIds(call),
  };
}

/** `Prefer: IdType="ImmutableId"`. */
export function asksForImmutableIds(call: Call): boolean {
  return /\bIdType\s*=\s*"?ImmutableId"?/i.test(String(call.headers.prefer ?? ''));
}

/** @param path below the user */
async function mailboxRequest(
  call: Call,
  path: readonly string[],
  place: Place,
  tenant: Tenant,
): Promise<Answer> {
  const [collection, id, below, ...more] = path;
  if (collection === 'messages') {
    if (id === undefined) return await messageCollection(call, place, undefined);
    return await messageRequest(call, path.slice(1), place, tenant);
  }
  if (collection !== 'mailFolders') throw unknownSegment(collection ?? '');
  if (id === undefined) return folderCollection(call, place, place.mailbox.rootId);
  const folder = folderOf(place.mailbox, id);
  if (below === undefined) return folderItem(call, place, folder);
  if (below === 'childFolders' && more.length === 0) return folderCollection(call, place, folder.id);
  if (below !== 'messages') throw unknownSegment(below);
  if (more.length === 0) return await messageCollection(call, place, folder.id);
  if (place.mailbox.message(more[0] ?? '')?.folderId !== folder.id) throw itemNotFound();
  return await messageRequest(call, more, place, tenant);
}

async function messageCollection(call: Call, place: Place, folderId: string | undefined): Promise<Answer> {
  if (call.method === 'GET') return listMessages(call, place, folderId);
  if (call.method !== 'POST')
    throw new GraphError(405, 'BadRequest', 'Messages are read by GET and made by POST.');
  allowOptions(call.query, '$select', '$expand');
  const isMime = /^text\/plain\b/i.test(call.headers['content-type'] ?? '');
  // MIME is taken by /messages alone, as users report (microsoft-graph-docs-contrib issue 189).
  if (isMime && folderId !== undefined)
    throw new GraphError(400, 'UnableToDeserializePostBody', 'were unable to deserialize ');
  const message = await createMessage(call, place, folderId ?? folderOf(place.mailbox, 'drafts').id);
  return { status: 201, body: messageEntity(call, place, message) };
}

/** @param path from the message's id on */
async function messageRequest(
  call: Call,
  path: readonly string[],
  place: Place,
  tenant: Tenant,
): Promise<Answer> {
  const message = place.mailbox.message(path[0] ?? '');
  if (!message) throw itemNotFound();
  const [, below, attachment, ...rest] = path;
  if (below === undefined) return oneMessage(call, place, message);
  if (below !== 'attachments') throw unknownSegment(below);
  if (attachment === undefined) return attachmentCollection(call, place, message);
  if (attachment === 'createUploadSession') return tenant.uploads.begin(call, place, message);
  if (rest.length > 1 || (rest[0] !== undefined && rest[0] !== '$value')) throw unknownSegment(rest[0] ?? '');
  return attachmentItem(call, place, message);
}

function oneMessage(call: Call, place: Place, message: StoredMessage): Answer {
  switch (call.method) {
    case 'GET':
      return { status: 200, body: messageEntity(call, place, message) };
    case 'PATCH':
      changeMessage(call, place, message);
      return { status: 200, body: messageEntity(call, place, message) };
    case 'DELETE':
      return deleteMessage(place, message);
    default:
      throw new GraphError(405, 'BadRequest', `The OData request is not supported: ${call.method}.`);
  }
}

function denied(): GraphError {
  return new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
}
