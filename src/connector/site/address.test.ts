import { expect, test } from 'vitest';
import { siteAddress } from '#connector/site/address.ts';

test.each([
  ['https://site.corp.example', 'https://site.corp.example/'],
  ['https://corp.example/capture', 'https://corp.example/capture/'],
  ['http://127.0.0.1:8422', 'http://127.0.0.1:8422/'],
  ['http://127.8.9.10:1', 'http://127.8.9.10:1/'],
  ['http://localhost:8422/', 'http://localhost:8422/'],
  ['http://[::1]:8422', 'http://[::1]:8422/'],
])('takes %s', (text, address) => {
  expect(siteAddress(text).href).toBe(address);
});

test.each([
  ['http://site.corp.example', 'cleartext-refused'],
  ['http://127.0.0.1.corp.example', 'cleartext-refused'],
  ['http://localhost.corp.example', 'cleartext-refused'],
  ['http://[::2]', 'cleartext-refused'],
  ['http://10.0.0.1', 'cleartext-refused'],
  ['ftp://127.0.0.1', 'config-invalid'],
  ['file:///etc', 'config-invalid'],
  ['127.0.0.1:8422', 'config-invalid'],
  ['https://user@site.corp.example', 'config-invalid'],
  ['https://site.corp.example/?a=1', 'config-invalid'],
])('refuses %s', (text, code) => {
  expect(() => siteAddress(text)).toThrow(expect.objectContaining({ code }));
});
