import { basename, extname } from 'node:path';
import type { Readable } from 'node:stream';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { parseHeader } from '#sources/whatsapp-export/lines.ts';
import { titleTemplates } from '#sources/whatsapp-export/phrases.ts';
import { titleOf } from '#sources/whatsapp-export/template.ts';
import { utf16Of } from '#sources/whatsapp-export/utf16.ts';

/** A text file of a zip that may be the chat. */
export interface ChatCandidate {
  readonly name: string;
  open(): Promise<Readable>;
}

/** More text files than this are looked at by name only. */
const mostPeeks = 100;

/**
 * The one chat of a zip: `_chat.txt` (iOS), else a text with WhatsApp's file name (Android), else a text that begins like
 * a chat. Other text files are attachments.
 * @throws Failure `export-zip` for none or two
 */
export async function chooseChat(file: string, candidates: readonly ChatCandidate[]): Promise<ChatCandidate> {
  const ios = candidates.filter((candidate) => basename(candidate.name) === '_chat.txt');
  const named = candidates.filter(
    ({ name }) => titleOf(basename(name, extname(name)), titleTemplates) !== undefined,
  );
  const chats = ios.length > 0 ? ios : named.length > 0 ? named : await beginLikeChats(candidates);
  const [chat, other] = chats;
  if (chat === undefined) {
    throw new Failure(
      'export-zip',
      say`${file} holds no exported chat (a _chat.txt, or a text file that begins like a chat).`,
      say`In WhatsApp open the chat, choose "Export chat", and give the file it makes.`,
      { details: { file } },
    );
  }
  if (other !== undefined) {
    throw new Failure(
      'export-zip',
      say`${file} holds ${chats.length} exported chats.`,
      say`Give each chat as a file of its own, as WhatsApp exports it.`,
      { details: { file, chats: chats.length } },
    );
  }
  return chat;
}

async function beginLikeChats(candidates: readonly ChatCandidate[]): Promise<ChatCandidate[]> {
  const found: ChatCandidate[] = [];
  for (const candidate of candidates.slice(0, mostPeeks)) {
    if (parseHeader(await firstLine(candidate)) !== undefined) found.push(candidate);
  }
  return found;
}

async function firstLine(candidate: ChatCandidate): Promise<string> {
  const stream = await candidate.open();
  for await (const chunk of stream) {
    stream.destroy();
    const start = (chunk as Buffer).subarray(0, 1_000);
    const text = new TextDecoder(utf16Of(start) ?? 'utf-8').decode(start).trimStart();
    return text.split(/\r?\n/, 1)[0] ?? '';
  }
  return '';
}
