import type { JsonObject } from '#core/untyped.ts';
import { type Answer, type Call, GraphError, itemNotFound, jsonOf, notAllowed } from './answers.ts';
import { type Folder, folderId, type Mailbox } from './mailbox.ts';
import { allowOptions, nextPage, parseFilter, skipOf, topOf } from './odata.ts';
import type { Place } from './place.ts';

const pageOptions = ['$filter', '$select', '$top', '$skip', '$count', 'includeHiddenFolders'] as const;

/** `mailFolders` and `childFolders`: the folders right below one. */
export function folderCollection(call: Call, place: Place, parentId: string): Answer {
  if (call.method === 'GET') return listFolders(call, place, parentId);
  if (call.method === 'POST') return createFolder(call, place, parentId);
  throw notAllowed(call.method);
}

/** One folder. */
export function folderItem(call: Call, place: Place, folder: Folder): Answer {
  switch (call.method) {
    case 'GET':
      allowOptions(call.query, '$select');
      return { status: 200, body: entity(place, folder, call.query.get('$select')) };
    case 'PATCH':
      return renameFolder(call, place, folder);
    case 'DELETE':
      return deleteFolder(place.mailbox, folder);
    default:
      throw notAllowed(call.method);
  }
}

function listFolders(call: Call, place: Place, parentId: string): Answer {
  allowOptions(call.query, ...pageOptions);
  const hidden = /^true$/i.test(call.query.get('includeHiddenFolders') ?? '');
  const name = nameWanted(call.query.get('$filter'));
  const found = place.mailbox
    .children(parentId)
    .filter((folder) => hidden || !folder.hidden)
    .filter((folder) => name === undefined || sameName(folder.displayName, name));
  const [skip, top] = [skipOf(call.query), topOf(call.query, 10, 1_000)];
  const page = found.slice(skip, skip + top);
  const more = skip + top < found.length;
  return {
    status: 200,
    body: {
      '@odata.context': `${call.base}/v1.0/$metadata#${place.context}/mailFolders`,
      ...(call.query.get('$count') === 'true' ? { '@odata.count': found.length } : {}),
      value: page.map((folder) => shownFolder(place, folder, call.query.get('$select'))),
      ...(more ? { '@odata.nextLink': nextPage(call, skip + top) } : {}),
    },
  };
}

function nameWanted(filter: string | null): string | undefined {
  if (filter === null) return undefined;
  const [clause, ...more] = parseFilter(filter);
  if (
    !clause ||
    more.length > 0 ||
    !('path' in clause) ||
    clause.path !== 'displayName' ||
    clause.operator !== 'eq'
  ) {
    throw new GraphError(400, 'ErrorInvalidUrlQueryFilter', 'Folders are filtered by displayName eq here.');
  }
  return String(clause.value);
}

function createFolder(call: Call, place: Place, parentId: string): Answer {
  const body = jsonOf(call);
  place.contract.check('mailFolder', body);
  const { displayName, isHidden } = body;
  refuseOthers(body, ['displayName', 'isHidden', 'singleValueExtendedProperties', '@odata.type']);
  if (typeof displayName !== 'string' || displayName.trim() === '' || displayName.length > 255) {
    throw new GraphError(400, 'ErrorInvalidRequest', 'A folder needs a displayName of 1 to 255 characters.');
  }
  refuseTaken(place.mailbox, parentId, displayName);
  const folder: Folder = { id: folderId(), displayName, parentId, hidden: isHidden === true };
  place.mailbox.folders.set(folder.id, folder);
  return { status: 201, body: entity(place, folder, null) };
}

function renameFolder(call: Call, place: Place, folder: Folder): Answer {
  const body = jsonOf(call);
  place.contract.check('mailFolder', body);
  refuseOthers(body, ['displayName', '@odata.type']);
  if (typeof body.displayName === 'string' && !sameName(body.displayName, folder.displayName)) {
    refuseTaken(place.mailbox, folder.parentId, body.displayName);
    folder.displayName = body.displayName;
  }
  return { status: 200, body: entity(place, folder, null) };
}

/** A deleted folder goes to Deleted Items, with what is in it. */
function deleteFolder(mailbox: Mailbox, folder: Folder): Answer {
  const deleted = mailbox.folder('deleteditems') as Folder;
  if (folder.wellKnown)
    throw new GraphError(403, 'ErrorDeleteDistinguishedFolder', 'Distinguished folders cannot be deleted.');
  folder.parentId = deleted.id;
  return { status: 204 };
}

function refuseTaken(mailbox: Mailbox, parentId: string, displayName: string): void {
  if (mailbox.children(parentId).some((folder) => sameName(folder.displayName, displayName))) {
    throw new GraphError(
      409,
      'ErrorFolderExists',
      `A folder with the specified name already exists., Could not create folder '${displayName}'.`,
    );
  }
}

function refuseOthers(body: JsonObject, writable: readonly string[]): void {
  const other = Object.keys(body).find((name) => !writable.includes(name));
  if (other) throw new GraphError(400, 'ErrorInvalidPropertySet', `The property '${other}' cannot be set.`);
}

function entity(place: Place, folder: Folder, select: string | null): JsonObject {
  return {
    '@odata.context': `$metadata#${place.context}/mailFolders/$entity`,
    ...shownFolder(place, folder, select),
  };
}

function shownFolder({ mailbox, contract }: Place, folder: Folder, select: string | null): JsonObject {
  const messages = mailbox.messagesOf(folder.id);
  const shown: JsonObject = {
    id: folder.id,
    displayName: folder.displayName,
    parentFolderId: folder.parentId,
    childFolderCount: mailbox.children(folder.id).length,
    unreadItemCount: messages.filter((message) => !message.read).length,
    totalItemCount: messages.length,
    isHidden: folder.hidden,
  };
  const names = contract.selected('mailFolder', select);
  return Object.fromEntries(
    Object.entries(shown).filter(
      ([name]) =>
        contract.hasProperty('mailFolder', name) &&
        (names === undefined || name === 'id' || names.includes(name)),
    ),
  );
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The folder of a path, or what Exchange says when there is none. */
export function folderOf(mailbox: Mailbox, id: string | undefined): Folder {
  const folder = id === undefined ? undefined : mailbox.folder(id);
  if (!folder) throw itemNotFound();
  return folder;
}
