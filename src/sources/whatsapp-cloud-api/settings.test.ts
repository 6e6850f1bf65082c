import { expect, test } from 'vitest';
import { Failure } from '#core/failure.ts';
import { parseCloudSettings } from '#sources/whatsapp-cloud-api/settings.ts';
import { whatsappCloudApiSpec } from '#sources/whatsapp-cloud-api/spec.ts';

const least = { appSecret: 'a', verifyToken: 'v', accessToken: 't' };

test('the least that is needed, and what stands where nothing is said', () => {
  expect(parseCloudSettings({ ...least, version: ' ', graphUrl: '' })).toEqual({
    ...least,
    graphUrl: 'https://graph.facebook.com',
    version: 'v23.0',
    phoneNumberIds: [],
  });
});

test('everything', () => {
  const passThroughToken = 'a-token-of-tests-long-enough';
  const all = {
    phoneNumberIds: '109\n 110, 109;',
    version: 'v24.0',
    graphUrl: 'https://api.corp.example/graph/',
    passThroughToken,
  };
  expect(parseCloudSettings({ ...least, ...all })).toMatchObject({
    phoneNumberIds: ['109', '110'],
    version: 'v24.0',
    graphUrl: 'https://api.corp.example/graph',
    passThroughToken,
  });
  expect(parseCloudSettings({ ...least, graphUrl: 'http://127.0.0.1:8080' }).graphUrl).toBe(
    'http://127.0.0.1:8080',
  );
});

test.each([
  ['appSecret', ''],
  ['verifyToken', '  '],
  ['accessToken', 'two words'],
  ['accessToken', 'line\r\nX-Evil: 1'],
  ['graphUrl', 'http://graph.facebook.com'],
  ['graphUrl', 'graph.facebook.com'],
  ['graphUrl', 'https://user@graph.facebook.com'],
  ['graphUrl', 'https://graph.facebook.com/?x=1'],
  ['version', '23'],
  ['version', 'v23.0/../..'],
  ['phoneNumberIds', '+44 7700 900101'],
  ['passThroughToken', 'short'],
])('%s cannot be %o, and the field is named', (field, value) => {
  const problem = (() => {
    try {
      parseCloudSettings({ ...least, [field]: value });
      return undefined;
    } catch (error) {
      return error;
    }
  })();
  expect(problem).toBeInstanceOf(Failure);
  expect(problem).toMatchObject({ code: 'capture-settings', details: { field } });
  expect((problem as Failure).message).toContain(field);
  expect(whatsappCloudApiSpec.fields.map(({ name }) => name)).toContain(field);
});
