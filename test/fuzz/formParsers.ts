import { Readable } from 'node:stream';
import { readMultipart } from '#http/site/personal/multipart.ts';
import type { FuzzedParser } from './fuzz.ts';

const form = [
  '--xx\r\nContent-Disposition: form-data; name="proof"\r\n\r\nabc\r\n',
  '--xx\r\nContent-Disposition: form-data; name="file"; filename="Chat %22with%22 Bob.zip"\r\nContent-Type: application/zip\r\n\r\nPK\x03\x04\r\n--x\r\n',
  '--xx--\r\n',
].join('');

/** What browsers and phones send to the users' own pages. */
export const formParsers: readonly FuzzedParser[] = [
  {
    name: 'multipart form',
    seeds: [Buffer.from(form), Buffer.from(form.replaceAll('\r\n--xx', '\r\n--xx--'))],
    words: ['\r\n', '--', '--xx', '\r\n--xx', '--xx--', 'name="', 'filename="', '%0D%0A', ';', '"'],
    read: async (bytes) => {
      const body = Readable.from([bytes.subarray(0, 40), bytes.subarray(40)]);
      for await (const part of readMultipart(body, 'multipart/form-data; boundary=xx'))
        for await (const _piece of part.content);
    },
  },
];
