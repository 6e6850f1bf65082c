import { describe, expect, it } from 'vitest';
import { contentDisposition, safeFileName } from '#http/center/bytes.ts';

describe('the name of a download', () => {
  it('leads to no folder and hides nothing', () => {
    expect(safeFileName('../../etc/passwd')).toBe('_.._etc_passwd');
    expect(safeFileName('invoice\u202egpj.exe')).toBe('invoicegpj.exe');
    expect(safeFileName('a\r\nSet-Cookie: x')).toBe('aSet-Cookie_ x');
    expect(safeFileName('...')).toBe('file');
    expect(safeFileName('x'.repeat(400))).toHaveLength(150);
  });

  it('stands in the header in ASCII and whole', () => {
    expect(contentDisposition('attachment', '照片 "1".jpg')).toBe(
      'attachment; filename="__ _1_.jpg"; filename*=UTF-8\'\'%E7%85%A7%E7%89%87%20_1_.jpg',
    );
  });
});
