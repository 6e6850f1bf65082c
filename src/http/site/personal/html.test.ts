import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { html } from '#http/site/personal/html.ts';
import { iconPng } from '#http/site/personal/icon.ts';
import { qrPicture } from '#http/site/personal/qrCode.ts';

test('whatever stands in a template is escaped, but for markup', () => {
  const inner = html`<b>${'<script>"\'&'}</b>`;
  expect(String(html`<p title="${'"><x'}">${[inner, html`!`]}${false}${undefined}${0}</p>`)).toBe(
    '<p title="&quot;&gt;&lt;x"><b>&lt;script&gt;&quot;&#39;&amp;</b>!0</p>',
  );
});

test('a QR code is one picture without its text', () => {
  const picture = String(qrPicture('2@secret', 'Scan <me>'));
  expect(picture).toMatch(
    /^<svg class="code" viewBox="0 0 (\d+) \1" role="img" aria-label="Scan &lt;me&gt;"/,
  );
  expect(picture).not.toContain('secret');
});

test('the icon is a PNG of its size', () => {
  const icon = iconPng(192);
  expect(icon.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([192, 192]);
  const data = icon.indexOf('IDAT');
  const length = icon.readUInt32BE(data - 4);
  expect(inflateSync(icon.subarray(data + 4, data + 4 + length))).toHaveLength(192 * (1 + 192 * 3));
});
