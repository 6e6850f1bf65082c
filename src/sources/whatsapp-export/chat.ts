import type { Participant } from '#core/participant.ts';
import { findOwner, isGroup, writersOf } from '#sources/whatsapp-export/owner.ts';
import { ownerOf, participantOf } from '#sources/whatsapp-export/people.ts';
import { phoneOfAuthor } from '#sources/whatsapp-export/phone.ts';
import type { ExportProfile } from '#sources/whatsapp-export/reading.ts';
import type { ChatScan } from '#sources/whatsapp-export/scan.ts';
import type { CheckedSettings } from '#sources/whatsapp-export/settings.ts';

/** A chat with its people, the same for all its messages. */
export interface ChatContext {
  readonly file: string;
  readonly title: string;
  readonly type: 'direct' | 'group';
  readonly profile: ExportProfile;
  readonly owner: Participant;
  /** Everybody but the owner whom the file names, by cleaned name. */
  readonly people: ReadonlyMap<string, Participant>;
  /** Owner and people, each once, as recipients: `member` of a group, else addressed (`to`). */
  readonly everybody: readonly Participant[];
  /** The owner's name in the file, where the owner wrote. */
  readonly ownerName?: string;
}

/**
 * Puts names and people together.
 * @param elsewhere the authors of the other files of the same import
 * @throws Failure `export-authors-unknown`
 */
export function chatContext(
  scan: ChatScan,
  settings: CheckedSettings,
  elsewhere: ReadonlySet<string>,
): ChatContext {
  const ownerName = findOwner(scan, settings, elsewhere);
  const group = isGroup(scan, ownerName === undefined);
  const type = group ? 'group' : 'direct';
  const owner = ownerOf(settings, ownerName);
  const people = group ? groupPeople(scan, settings, owner) : directPeople(scan, settings, ownerName);
  if (ownerName !== undefined) people.delete(ownerName);
  const title = titleFor(scan, type, people);
  const role = group ? 'member' : 'to';
  const each = new Map(
    [owner, ...people.values()].map((person) => [person.nativeId, { ...person, role } as const]),
  );
  return {
    file: scan.file,
    title,
    type,
    profile: scan.profile,
    owner,
    people,
    everybody: [...each.values()],
    ...(ownerName === undefined ? {} : { ownerName }),
  };
}

function directPeople(scan: ChatScan, settings: CheckedSettings, ownerName: string | undefined) {
  const others = writersOf(scan).filter((name) => name !== ownerName);
  // Somebody who wrote nothing is named by the file, or by the banner that bears the name on iOS.
  const named = others[0] ?? scan.title ?? [...scan.authors.keys()].find((name) => name !== ownerName);
  const people = new Map<string, Participant>();
  if (named === undefined) return people;
  const other = participantOf(named, settings.assertions);
  const phone = phoneOfAuthor(scan.title ?? '');
  // An unsaved contact: the chat is named by the number, its messages by the name the person chose.
  const known = other.resolution === 'unresolved' && phone !== undefined && phone !== settings.accountPhone;
  people.set(named, known ? { ...other, nativeId: phone, idType: 'pn', phone, resolution: 'exact' } : other);
  return people;
}

function groupPeople(scan: ChatScan, settings: CheckedSettings, owner: Participant) {
  const people = new Map<string, Participant>();
  for (const name of [...writersOf(scan), ...scan.members]) {
    const person = participantOf(name, settings.assertions);
    if (person.nativeId !== owner.nativeId) people.set(name, person);
  }
  return people;
}

function titleFor(
  scan: ChatScan,
  type: ChatContext['type'],
  people: ReadonlyMap<string, Participant>,
): string {
  const [other] = people.keys();
  if (scan.title !== undefined)
    return withoutCopyNumber(scan.title, [scan.groupName, ...scan.authors.keys()]);
  const banner = [...scan.authors].find(
    ([name, counts]) => counts.sent === 0 && !scan.members.has(name),
  )?.[0];
  const found = type === 'direct' ? other : (scan.groupName ?? banner);
  return found ?? scan.file.replace(/\.\w+$/, '');
}

/** `Bob Li (1)`, a file saved twice, is `Bob Li` where the chat itself says so. */
function withoutCopyNumber(title: string, known: readonly (string | undefined)[]): string {
  const bare = title.replace(/ ?\(\d{1,2}\)$/, '');
  return bare !== title && known.includes(bare) ? bare : title;
}
