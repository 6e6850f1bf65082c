import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { type AuthoredText, splitAuthor } from '#sources/whatsapp-export/author.ts';
import { type Block, readBlocks } from '#sources/whatsapp-export/blocks.ts';
import { classify } from '#sources/whatsapp-export/classify.ts';
import type { ExportContainer } from '#sources/whatsapp-export/container.ts';
import { type DateDecision, dateOrderEvidence } from '#sources/whatsapp-export/dates.ts';
import type { ExportLimits } from '#sources/whatsapp-export/limits.ts';
import { isYou, namesOf, titleTemplates } from '#sources/whatsapp-export/phrases.ts';
import { cleanName } from '#sources/whatsapp-export/plain.ts';
import type { ExportProfile, Reading } from '#sources/whatsapp-export/reading.ts';
import { titleOf } from '#sources/whatsapp-export/template.ts';

/** What an author did in a chat. */
export interface AuthorCounts {
  /** Messages, deletions, calls: what a person does. */
  sent: number;
  /** Lines of WhatsApp that bear the name: a group's banner on iOS, `Bob left`. */
  system: number;
  /** `You deleted this message.`: only the person who made the export has such lines. */
  ownDeletions: number;
}

/** What the first reading of a chat tells. Memory grows with its people, not with its messages. */
export interface ChatScan {
  readonly file: string;
  /** From the container's name. */
  readonly title?: string;
  readonly profile: ExportProfile;
  readonly dates: DateDecision;
  readonly messages: number;
  readonly authors: ReadonlyMap<string, AuthorCounts>;
  /** Lines about members or the group's name were seen. */
  readonly groupLines: boolean;
  /** The group's newest name, by its own lines. */
  readonly groupName?: string;
  /** Names in lines about members. */
  readonly members: ReadonlySet<string>;
}

export interface ScanOptions {
  readonly locale?: string;
  readonly namesWithColon: readonly string[];
  readonly now: Date;
  readonly limits: ExportLimits;
  readonly signal?: AbortSignal;
}

interface Tally {
  readonly authors: Map<string, AuthorCounts>;
  readonly members: Set<string>;
  messages: number;
  groupLines: boolean;
  groupName: string | undefined;
  marksSeen: boolean;
  first: Block | undefined;
}

/**
 * Reads a chat once, from beginning to end: its authors, its clock, the order of its dates, whether it is a group.
 * @throws Failure when the text is no chat, broken, or has impossible dates
 */
export async function scanChat(container: ExportContainer, options: ScanOptions): Promise<ChatScan> {
  const marked = await scanOnce(container, options, true);
  // Exports of iOS without any mark exist (old ones, mail gateways); their own words then stand bare.
  const bare = marked.profile.platform === 'ios' && !marked.tally.marksSeen;
  const { tally, profile, dates } = bare ? await scanOnce(container, options, false) : marked;
  if (dates.impossibleAt !== undefined) throw impossibleDate(container.file, dates.impossibleAt);
  const title = container.names
    .map((name) => titleOf(name, titleTemplates))
    .find((found) => found !== undefined && found !== '');
  const { authors, members, messages, groupLines, groupName } = tally;
  return {
    file: container.file,
    profile,
    dates,
    messages,
    authors,
    members,
    groupLines,
    ...(title === undefined ? {} : { title: cleanName(title) }),
    ...(groupName === undefined ? {} : { groupName }),
  };
}

async function scanOnce(container: ExportContainer, options: ScanOptions, marks: boolean) {
  const evidence = dateOrderEvidence(options.now);
  const tally: Tally = {
    authors: new Map(),
    members: new Set(),
    messages: 0,
    groupLines: false,
    groupName: undefined,
    marksSeen: false,
    first: undefined,
  };
  let profile: ExportProfile = { platform: 'android', marks };
  for await (const block of readBlocks(container.file, await container.openChat(), options.limits)) {
    options.signal?.throwIfAborted();
    if (tally.first === undefined) {
      tally.first = block;
      profile = { platform: block.header.shape.startsWith('[') ? 'ios' : 'android', marks };
    }
    tally.messages += 1;
    tally.marksSeen ||= block.body.includes('\u200e');
    evidence.add(block.header, block.line);
    const authored = splitAuthor(block.body, options.namesWithColon);
    checkAuthor(authored, container.file, block.line, options.limits);
    count(tally, authored, classify(authored, profile));
  }
  return { tally, profile, dates: evidence.decide(options.locale) };
}

function count(tally: Tally, authored: AuthoredText, reading: Reading): void {
  const isLineOfWhatsapp =
    reading.kind === 'system' || reading.kind === 'membership' || reading.kind === 'group-change';
  if (authored.author !== undefined) {
    const counts = tally.authors.get(authored.author) ?? { sent: 0, system: 0, ownDeletions: 0 };
    if (isLineOfWhatsapp) counts.system += 1;
    else counts.sent += 1;
    if (reading.kind === 'deletion' && reading.byMe) counts.ownDeletions += 1;
    tally.authors.set(authored.author, counts);
  }
  if (reading.kind === 'membership') {
    tally.groupLines = true;
    const named = namesOf(reading.members, (name) => tally.authors.has(cleanName(name)));
    for (const name of [...named, reading.actor ?? '']) {
      const clean = cleanName(name);
      if (clean !== '' && !isYou(clean)) tally.members.add(clean);
    }
  }
  if (reading.kind === 'group-change') {
    tally.groupLines = true;
    if (reading.next !== undefined && reading.next !== '') tally.groupName = cleanName(reading.next);
  }
}

function checkAuthor(authored: AuthoredText, file: string, line: number, limits: ExportLimits): void {
  if ((authored.author?.length ?? 0) <= limits.authorName) return;
  throw new Failure(
    'upload-limit',
    say`${file}, line ${line}: the author's name is longer than ${limits.authorName} characters.`,
    say`WhatsApp writes no such names; check where the file came from, and export the chat again.`,
    { details: { file, line } },
  );
}

function impossibleDate(file: string, line: number): Failure {
  return new Failure(
    'export-ambiguous-dates',
    say`${file}, line ${line}: there is no such date, in the order of day and month that fits the file's other dates.`,
    say`The file was changed after the export, or two exports were joined; export the chat again.`,
    { details: { file, line } },
  );
}
