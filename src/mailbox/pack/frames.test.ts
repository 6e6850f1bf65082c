import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { compressAlone, compressFrame, decompressAlone, decompressFrame } from '#mailbox/pack/frames.ts';

describe('frames', () => {
  test('give back what went in, whoever made and whoever reads them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
        const frame = Buffer.from(compressFrame(bytes, 1));
        expect(decompressFrame(frame, 1)).toEqual(Buffer.from(bytes));
        expect(decompressAlone(frame, 1)).toEqual(Buffer.from(bytes));
        expect(decompressFrame(compressAlone(bytes, 1), 1)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test('of every size around the limits', () => {
    for (const size of [0, 1, 255, 256, 65_535, 65_792, 1_048_575, 1_048_576, 1_048_577, 3_000_000]) {
      for (const bytes of [randomBytes(size), Buffer.alloc(size, 'Subject: WhatsApp: ')]) {
        const frame = Buffer.from(compressFrame(bytes, 1));
        expect(decompressFrame(frame, 1).equals(bytes)).toBe(true);
        expect(decompressAlone(frame, 1).equals(bytes)).toBe(true);
      }
    }
  });

  test('a broken one is refused, and the next one is read as if nothing had been', () => {
    const bytes = Buffer.from('Message-ID: <one@archive.example>\r\n'.repeat(20));
    const frame = Buffer.from(compressFrame(bytes, 1));
    for (let cut = 0; cut < frame.length; cut += 1) {
      const attempt = () => decompressFrame(frame.subarray(0, cut), 1);
      expect(attempt).toThrow(expect.toSatisfy((error) => isFailure(error, 'pack-broken')));
      expect(decompressFrame(frame, 1)).toEqual(bytes);
    }
  });

  test('the dictionary makes a short mail short', () => {
    const mail = Buffer.from(
      'Auto-Submitted: auto-generated\r\nX-Archive-Platform: whatsapp\r\nX-Archive-Event: message\r\n',
    );
    expect(compressFrame(mail, 1).length).toBeLessThan(mail.length / 3);
  });
});
