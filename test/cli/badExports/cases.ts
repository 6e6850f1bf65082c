import type { FailureCode } from '#core/failure.ts';
import { lyingZip, zipOf, zipOfAMillion, zipWithWayOut } from './zips.ts';

/** A file that cannot be an export, and what the command says of it. */
export interface BadExport {
  readonly name: string;
  readonly file: string;
  readonly bytes: () => Buffer | string | Promise<Buffer | string>;
  readonly code: FailureCode;
  readonly message: string;
  /** The line that the failure names. */
  readonly line?: number;
}

/** A word that stands in every bad file, and must stand in no message. */
export const capturedWord = 'Zanzibar';

const good = `27/03/2024, 15:04 - Alice Chen: ${capturedWord}\n27/03/2024, 15:05 - Bob Miller: ${capturedWord}\n`;
const iosChat = `[27/03/2024, 15:04:00] Alice Chen: ${capturedWord}\r\n[27/03/2024, 15:05:00] Bob Miller: ok\r\n`;
const text = (
  name: string,
  bytes: BadExport['bytes'],
  code: FailureCode,
  message: string,
  line?: number,
) => ({
  name,
  file: 'chat.txt',
  bytes,
  code,
  message: `chat.txt${line === undefined ? '' : `, line ${line}`}${message}`,
  ...(line === undefined ? {} : { line }),
});
const zip = (name: string, bytes: BadExport['bytes'], code: FailureCode, message: string) => ({
  name,
  file: 'chat.zip',
  bytes,
  code,
  message: `chat.zip ${message}`,
});
const notUtf8 = ': the text is not UTF-8, so its letters cannot be told.';
const noDate = ": there is no such date, in the order of day and month that fits the file's other dates.";

export const badExports: readonly BadExport[] = [
  text('an empty file', () => '', 'export-empty', ' is empty.'),
  text('nothing but line ends', () => '\r\n\r\n\n', 'export-empty', ': the chat has no messages.'),
  text(
    'no chat',
    () => `Dear Bob,\n${capturedWord}\n`,
    'export-not-a-chat',
    ': the line has no date and time, so this is not an exported WhatsApp chat.',
    1,
  ),
  text(
    'a picture',
    () => Buffer.from(`\xff\xd8\xff\xe0 JFIF ${capturedWord}`, 'latin1'),
    'export-not-a-chat',
    ' is image/jpeg, not an exported chat.',
  ),
  text(
    'Latin-1',
    () => Buffer.from(`${good}27/03/2024, 15:06 - Bob Miller: ${capturedWord} Gr\xfc\xdfe\n`, 'latin1'),
    'export-encoding',
    notUtf8,
    3,
  ),
  text(
    'a text cut off within a letter',
    () => Buffer.from(`${good}27/03/2024, 15:06 - Bob Miller: ü`).subarray(0, -1),
    'export-encoding',
    notUtf8,
    3,
  ),
  text(
    'NUL bytes',
    () => `${good}27/03/2024, 15:06 - Bob Miller: ${capturedWord}\0\0`,
    'export-encoding',
    ': the text holds NUL bytes, which no export does.',
    3,
  ),
  {
    ...text(
      'UTF-16 cut off',
      () => Buffer.from(`\ufeff${good}27/03/2024, 15:06 - Bob Miller: x`, 'utf16le').subarray(0, -1),
      'export-encoding',
      '',
    ),
    message: 'chat.txt, in or after line 3: the text is UTF-16 that is cut off or broken.',
    line: 3,
  },
  text(
    'an impossible day',
    () => `${good}31/02/2024, 15:06 - Bob Miller: ${capturedWord}\n`,
    'export-ambiguous-dates',
    noDate,
    3,
  ),
  text(
    'an impossible month',
    () => `${good}13/13/2024, 15:06 - Bob Miller: ${capturedWord}\n`,
    'export-ambiguous-dates',
    noDate,
    3,
  ),
  text(
    'an author of a megabyte',
    () => `${good}27/03/2024, 15:06 - ${capturedWord.repeat(131_072)}: x\n`,
    'upload-limit',
    ': a message is longer than 400000 bytes, which WhatsApp does not allow.',
    3,
  ),
  text(
    'an author of 8,000 letters',
    () => `${good}27/03/2024, 15:06 - ${capturedWord.repeat(1_000)}: x\n`,
    'upload-limit',
    ": the author's name is longer than 1000 characters.",
    3,
  ),
  zip(
    'a zip that is cut off',
    async () => (await zipOf({ '_chat.txt': iosChat })).subarray(0, -40),
    'export-zip',
    'is not a complete zip file.',
  ),
  zip(
    'a zip whose chat is damaged',
    async () => {
      const bytes = await zipOf({ '_chat.txt': iosChat.repeat(50) });
      return Buffer.concat([bytes.subarray(0, 45), Buffer.alloc(20, 0xff), bytes.subarray(65)]);
    },
    'export-zip',
    'is not a complete zip file.',
  ),
  zip(
    'a zip without a chat',
    () => zipOf({ 'photo.jpg': 'x', 'notes.txt': capturedWord }),
    'export-zip',
    'holds no exported chat (a _chat.txt, or a text file that begins like a chat).',
  ),
  zip(
    'a zip with two chats',
    () => zipOf({ '_chat.txt': iosChat, 'two/_chat.txt': iosChat }),
    'export-zip',
    'holds 2 exported chats.',
  ),
  zip(
    'a way out of the zip',
    () => zipWithWayOut(iosChat),
    'export-zip',
    'has an entry whose name leads out of the zip.',
  ),
  zip(
    'a zip bomb',
    () => zipOf({ '_chat.txt': iosChat, 'zero.bin': Buffer.alloc(80 * 2 ** 20) }),
    'upload-limit',
    'unpacks to more than 200 times its size.',
  ),
  zip(
    'a zip bomb that lies about its size',
    () => lyingZip(Buffer.from(iosChat.repeat(100_000)), 200),
    'export-zip',
    'is not a complete zip file.',
  ),
  zip('a million entries', zipOfAMillion, 'upload-limit', 'has 1000000 entries; at most 200000 are allowed.'),
];
