import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { type AskedGraph, askedGraph } from './client.ts';
import type { TenantOptions } from './tenant.ts';

const ann = '/users/ann@corp.example';
const immutable = { prefer: 'IdType="ImmutableId"' };
const itemId = 'String {3F2504E0-4F89-41D3-9A0C-0305E82C3301} Name ArchiveItemId';
const note = {
  subject: 'Ann',
  body: { contentType: 'text', content: 'Good morning' },
  internetMessageId: '<one@archive.corp.example>',
  internetMessageHeaders: [{ name: 'x-holdfast', value: '1' }],
  singleValueExtendedProperties: [
    { id: 'Integer 0x0E07', value: '1' },
    { id: 'SystemTime 0x0E06', value: '2026-03-03T10:00:00Z' },
    { id: 'SystemTime 0x0039', value: '2026-03-03T09:59:00Z' },
    { id: 'String 0x001A', value: 'IPM.ExternalData.WhatsAppArchiver' },
    { id: itemId, value: 'one' },
  ],
};
const megabyte = 1024 * 1024;

let asked: AskedGraph;
const open = async (options?: Partial<TenantOptions>) => {
  asked = await askedGraph(options);
  return asked;
};
afterEach(async () => {
  expect(asked.graph.failures).toEqual([]);
  await asked.graph.close();
});

describe('mail of the fake Graph', () => {
  it('keeps date, class and flags that are given at creation, and finds the message by them', async () => {
    const { ask, graph } = await open();
    const made = await ask('POST', `${ann}/mailFolders/inbox/messages`, note, immutable);
    expect(made.status).toBe(201);
    expect(made.headers.get('preference-applied')).toBe('IdType="ImmutableId"');
    expect(made.body).toMatchObject({
      isDraft: false,
      isRead: true,
      receivedDateTime: '2026-03-03T10:00:00Z',
      sentDateTime: '2026-03-03T09:59:00Z',
    });
    expect(made.body).not.toHaveProperty('internetMessageHeaders');
    const byProperty = `singleValueExtendedProperties/any(ep: ep/id eq '${itemId}' and ep/value eq 'one')`;
    for (const filter of [byProperty, `internetMessageId eq '${note.internetMessageId}'`]) {
      const query = new URLSearchParams({
        $filter: filter,
        $select: 'id,internetMessageHeaders',
        $expand: "singleValueExtendedProperties($filter=id eq 'String 0x001A')",
      });
      const { body } = await ask('GET', `${ann}/messages?${query}`, undefined, immutable);
      expect(body.value).toMatchObject([
        {
          id: made.body.id,
          internetMessageHeaders: [{ name: 'x-holdfast' }],
          singleValueExtendedProperties: [{ id: 'String 0x1a', value: 'IPM.ExternalData.WhatsAppArchiver' }],
        },
      ]);
    }
    expect(graph.mailbox('ann@corp.example').countBy('ArchiveItemId')).toEqual(new Map([['one', 1]]));
  });

  it('makes a draft without the flags, and of every MIME message, for good', async () => {
    const { ask, graph } = await open();
    const plain = await ask('POST', `${ann}/messages`, { subject: 'x' });
    const mime = Buffer.from(
      'Subject: y\r\nMessage-ID: <y@corp.example>\r\nDate: Tue, 3 Mar 2026 10:00:00 +0000\r\n\r\nz',
    );
    const mail = await ask('POST', `${ann}/messages`, mime.toString('base64'), {
      'content-type': 'text/plain',
    });
    expect(mail.body).toMatchObject({ subject: 'y', internetMessageId: '<y@corp.example>' });
    for (const { body } of [plain, mail]) {
      expect(body.isDraft).toBe(true);
      const flags = [{ id: 'Integer 0x0E07', value: '1' }];
      const patched = await ask('PATCH', `${ann}/messages/${body.id}`, {
        singleValueExtendedProperties: flags,
      });
      expect([patched.status, patched.body.isDraft]).toEqual([200, true]);
    }
    expect(graph.mailbox('ann@corp.example').messages('Drafts')).toHaveLength(2);
  });

  it.each([
    ['0', false, false],
    ['1', false, true],
    ['9', true, true],
  ])('reads flags %s as draft %s, read %s', async (value, isDraft, isRead) => {
    const { ask } = await open();
    const body = { singleValueExtendedProperties: [{ id: 'Integer 0x0E07', value }] };
    expect((await ask('POST', `${ann}/messages`, body)).body).toMatchObject({ isDraft, isRead });
  });

  it('gives HTML back as a whole document', async () => {
    const { ask } = await open();
    const body = { contentType: 'html', content: '<p>one</p>' };
    const made = await ask('POST', `${ann}/mailFolders/inbox/messages`, { ...note, body });
    expect(made.body.body.content).toMatch(/^<html>.*<body><p>one<\/p><\/body><\/html>$/s);
  });

  it('changes the ordinary id of a moved message, not the immutable one', async () => {
    const { ask, graph } = await open();
    const ordinary = (await ask('POST', `${ann}/mailFolders/inbox/messages`, note)).body.id;
    const lasting = (await ask('GET', `${ann}/messages/${ordinary}`, undefined, immutable)).body.id;
    expect(lasting).not.toBe(ordinary);
    graph.mailbox('ann@corp.example').moveToDeleted(lasting);
    expect((await ask('GET', `${ann}/messages/${ordinary}`)).body.error.code).toBe('ErrorItemNotFound');
    expect((await ask('GET', `${ann}/messages/${lasting}`)).status).toBe(200);
    expect((await ask('DELETE', `${ann}/messages/${lasting}`)).status).toBe(204);
    expect(graph.mailbox('ann@corp.example')).toMatchObject({ recoverable: 1, bytes: 0 });
  });

  it('makes a folder once, hides it at creation alone, and finds it by name in pages', async () => {
    const { ask } = await open();
    const wanted = { displayName: "Ann's WhatsApp", isHidden: true };
    const made = await ask('POST', `${ann}/mailFolders`, wanted);
    const again = await ask('POST', `${ann}/mailFolders`, wanted);
    expect([again.status, again.body.error.code]).toEqual([409, 'ErrorFolderExists']);
    const filter = encodeURIComponent("displayName eq 'Ann''s WhatsApp'");
    expect((await ask('GET', `${ann}/mailFolders?$filter=${filter}`)).body.value).toEqual([]);
    const found = await ask('GET', `${ann}/mailFolders?$filter=${filter}&includeHiddenFolders=true`);
    expect(found.body.value).toMatchObject([{ id: made.body.id, isHidden: true }]);
    expect((await ask('PATCH', `${ann}/mailFolders/${made.body.id}`, { isHidden: false })).status).toBe(400);
    const page = await ask('GET', `${ann}/mailFolders?$top=6`);
    const next = await ask('GET', page.body['@odata.nextLink'].slice(`${asked.graph.url}/v1.0`.length));
    expect([page.body.value.length, next.body.value.length]).toEqual([6, 2]);
  });

  it('takes a large attachment in ranges that come in order, without a token', async () => {
    const { ask, graph } = await open();
    const { id } = (await ask('POST', `${ann}/mailFolders/inbox/messages`, note, immutable)).body;
    const bytes = randomBytes(3 * megabyte + 5);
    const item = { attachmentType: 'file', name: 'video.mp4', size: bytes.length, contentType: 'video/mp4' };
    const begun = await ask('POST', `${ann}/messages/${id}/attachments/createUploadSession`, {
      AttachmentItem: item,
    });
    expect([begun.status, begun.body.nextExpectedRanges]).toEqual([201, ['0-']]);
    const put = (from: number, to: number, headers = {}) =>
      ask('PUT', begun.body.uploadUrl, bytes.subarray(from, to), {
        'content-type': 'application/octet-stream',
        'content-range': `bytes ${from}-${to - 1}/${bytes.length}`,
        ...headers,
      });
    expect((await put(0, megabyte, { authorization: 'Bearer x' })).status).toBe(401);
    expect((await put(megabyte, 2 * megabyte)).status).toBe(416);
    expect((await put(0, megabyte)).body.nextExpectedRanges).toEqual([String(megabyte)]);
    expect((await put(0, megabyte)).status).toBe(416);
    expect((await ask('GET', begun.body.uploadUrl)).body.nextExpectedRanges).toEqual([String(megabyte)]);
    const last = await put(megabyte, bytes.length);
    expect([last.status, last.headers.get('location')]).toEqual([
      201,
      expect.stringContaining('/Attachments('),
    ]);
    const { body } = await ask('GET', `${ann}/messages/${id}/attachments`);
    expect(Buffer.from(body.value[0].contentBytes, 'base64').equals(bytes)).toBe(true);
    expect(graph.openUploads).toBe(0);
  });

  it('says when a message or a mailbox is too full', async () => {
    const { ask, graph } = await open({ maxMessageBytes: megabyte });
    const { id } = (await ask('POST', `${ann}/mailFolders/inbox/messages`, note)).body;
    const file = (size: number) => ({
      '@odata.type': '#microsoft.graph.fileAttachment',
      name: 'a',
      contentBytes: Buffer.alloc(size).toString('base64'),
    });
    const large = await ask('POST', `${ann}/messages/${id}/attachments`, file(megabyte));
    expect(large.body.error.code).toBe('ErrorMessageSizeExceeded');
    expect((await ask('POST', `${ann}/messages/${id}/attachments`, file(3 * megabyte))).status).toBe(413);
    graph.mailbox('ann@corp.example').fill();
    expect((await ask('POST', `${ann}/messages`, note)).body.error.code).toBe('ErrorQuotaExceeded');
  });

  it.each([
    ['an unknown property', { colour: 'red' }],
    ['a value of another type', { subject: 7 }],
    ['what the service sets', { isDraft: false }],
    ['a header that is not x-', { internetMessageHeaders: [{ name: 'From', value: 'a' }] }],
    ['six headers', { internetMessageHeaders: Array(6).fill({ name: 'x-a', value: 'a' }) }],
    ['a property id of no form', { singleValueExtendedProperties: [{ id: 'Text 0x1A', value: 'a' }] }],
    ['an address that is no recipient', { toRecipients: [{ address: 'a@corp.example' }] }],
  ])('refuses %s', async (_, body) => {
    const { ask } = await open();
    expect((await ask('POST', `${ann}/mailFolders/inbox/messages`, body)).status).toBe(400);
  });

  it('knows what a cloud lacks', async () => {
    const { ask } = await open({ cloud: 'gcchigh' });
    const { id } = (await ask('POST', `${ann}/mailFolders/inbox/messages`, note)).body;
    const item = { attachmentType: 'file', name: 'a', size: 4 * megabyte };
    const begun = await ask('POST', `${ann}/messages/${id}/attachments/createUploadSession`, {
      AttachmentItem: item,
    });
    expect(begun.body.error.message).toBe("Resource not found for the segment 'createUploadSession'.");
    expect((await ask('POST', `${ann}/mailFolders`, { displayName: 'a', isHidden: true })).status).toBe(400);
    await asked.graph.close();
    const china = await open({ cloud: 'china' });
    expect((await china.ask('POST', `${ann}/mailFolders/inbox/messages`, note)).body.error.message).toContain(
      "'internetMessageHeaders'",
    );
  });

  it('answers a batch part by part, four of a mailbox at a time', async () => {
    const { ask } = await open({ latencyMs: 20 });
    const requests = Array.from({ length: 6 }, (_, index) => ({
      id: `${index}`,
      method: 'GET',
      url: `${ann}/messages`,
    }));
    const { status, body } = await ask('POST', '/$batch', { requests });
    const states = body.responses.map((part: { status: number }) => part.status);
    expect([status, states]).toEqual([200, [200, 200, 200, 200, 429, 429]]);
    const row = requests.map((part, index) =>
      index === 0 ? part : { ...part, dependsOn: [`${index - 1}`] },
    );
    const inRow = await ask('POST', '/$batch', { requests: row });
    expect(inRow.body.responses.every((part: { status: number }) => part.status === 200)).toBe(true);
  });
});
