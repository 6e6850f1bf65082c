import { expect, it } from 'vitest';
import type { JsonObject } from '#core/untyped.ts';
import { askedGraph } from './client.ts';
import contract from './contract.json' with { type: 'json' };
import documented from './documented.json' with { type: 'json' };

type Types = Readonly<
  Record<string, { readonly base?: string; readonly properties: Readonly<Record<string, string>> }>
>;
const types = contract.global.types as unknown as Types;
const kinds: Readonly<Record<string, string>> = {
  'Edm.String': 'string',
  'Edm.DateTimeOffset': 'string',
  'Edm.Binary': 'string',
  'Edm.Boolean': 'boolean',
  'Edm.Int32': 'number',
  'Edm.Int64': 'number',
};

/** What a JSON value is, in the notation of documented.json. */
function shapeOf(value: unknown): unknown {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (typeof value !== 'object') return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shapeOf(each)]));
}

/** Names at which a shape of the fake is not the documented one. An empty list and null fit whatever there is. */
function differences(shown: unknown, told: unknown, path = ''): string[] {
  if (shown === 'null' || told === 'null') return [];
  if (Array.isArray(shown) && Array.isArray(told)) {
    return shown.length === 0 || told.length === 0 ? [] : differences(shown[0], told[0], `${path}[]`);
  }
  if (typeof shown !== 'object' || typeof told !== 'object') return shown === told ? [] : [path];
  const has = shown as JsonObject;
  return Object.entries(told as JsonObject).flatMap(([name, each]) =>
    name in has ? differences(has[name], each, `${path}/${name}`) : [`${path}/${name}`],
  );
}

/** Names of an answer that the contract does not have, or has with another type. */
function unknownTo(type: string, shape: JsonObject): string[] {
  return Object.entries(shape)
    .filter(([name]) => !name.startsWith('@odata.'))
    .filter(([name, shown]) => {
      const wanted = propertyType(type, name);
      return (
        wanted === undefined || (kinds[wanted] !== undefined && shown !== 'null' && shown !== kinds[wanted])
      );
    })
    .map(([name]) => name);
}

function propertyType(type: string, name: string): string | undefined {
  const described = types[type];
  return described?.properties[name] ?? (described?.base ? propertyType(described.base, name) : undefined);
}

it('answers in the shapes of the published examples and of the description', async () => {
  const { ask, graph } = await askedGraph();
  const ann = '/users/ann@corp.example';
  const recipient = { emailAddress: { name: 'Ann', address: 'ann@corp.example' } };
  const property = { id: 'String 0x001A', value: 'IPM.Note' };
  const given = {
    subject: 'a',
    toRecipients: [recipient],
    from: recipient,
    singleValueExtendedProperties: [property],
  };
  const message = (await ask('POST', `${ann}/mailFolders/inbox/messages`, given)).body;
  const file = { '@odata.type': '#microsoft.graph.fileAttachment', name: 'a.txt', contentBytes: 'YQ==' };
  const attachments = `${ann}/messages/${message.id}/attachments`;
  const attachment = (await ask('POST', attachments, file)).body;
  const item = { AttachmentItem: { attachmentType: 'file', name: 'b', size: 4_000_000 } };
  const uploadSession = (await ask('POST', `${attachments}/createUploadSession`, item)).body;
  const mailFolder = (await ask('GET', `${ann}/mailFolders`)).body.value[0];
  const user = (await ask('GET', '/users')).body.value[0];
  const query = `$expand=singleValueExtendedProperties($filter=id eq '${property.id}')`;
  const extendedProperty = (await ask('GET', `${ann}/messages/${message.id}?${query}`)).body
    .singleValueExtendedProperties[0];
  const error = (await ask('GET', `${ann}/messages/nothing`)).body;
  await graph.close();

  const shown = { message, mailFolder, attachment, uploadSession, user, extendedProperty, error };
  expect(differences(shapeOf(shown), documented)).toEqual([]);
  const typed = { message, mailFolder, fileAttachment: attachment, uploadSession, user };
  for (const [type, answer] of Object.entries(typed)) {
    expect([type, unknownTo(type, shapeOf(answer) as JsonObject)]).toEqual([type, []]);
  }
  for (const [type, name] of Object.entries({
    message: 'message',
    mailFolder: 'mailFolder',
    user: 'user',
  } as const)) {
    expect([type, unknownTo(type, documented[name])]).toEqual([type, []]);
  }
});
