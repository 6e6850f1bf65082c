import { Failure } from '#core/failure.ts';
import { joined, type Sentence, say } from '#core/sentence.ts';
import { participantOf } from '#sources/whatsapp-export/people.ts';
import { phoneOfAuthor } from '#sources/whatsapp-export/phone.ts';
import { isYou } from '#sources/whatsapp-export/phrases.ts';
import type { ChatScan } from '#sources/whatsapp-export/scan.ts';
import type { CheckedSettings } from '#sources/whatsapp-export/settings.ts';

/** Names that sent something: on iOS a group's banner bears the group's name, and it is nobody. */
export function writersOf(scan: ChatScan): string[] {
  return [...scan.authors].filter(([, counts]) => counts.sent > 0).map(([name]) => name);
}

/**
 * The author who is the account's owner, or undefined when the owner wrote nothing in this chat.
 * @param elsewhere the authors of the other files of the same import
 * @throws Failure `export-authors-unknown` when it cannot be told
 */
export function findOwner(
  scan: ChatScan,
  settings: CheckedSettings,
  elsewhere: ReadonlySet<string>,
): string | undefined {
  const writers = writersOf(scan);
  if (settings.me !== undefined) return namedOwner(scan, settings, settings.me, elsewhere);
  const { assertions, accountPhone } = settings;
  const byPhone = writers.filter((name) => participantOf(name, assertions).phone === accountPhone);
  if (byPhone.length === 1) return byPhone[0];
  if (settings.silentOwner) return undefined;
  const called = writers.filter((name) => isYou(name) && name !== scan.title);
  if (called.length === 1) return called[0];
  // Everybody who wrote is somebody else, by number or by what we were told.
  const others = writers.every((name) => participantOf(name, assertions).resolution !== 'unresolved');
  if (byPhone.length === 0 && writers.length > 0 && others) return undefined;
  throw unknownOwner(
    [scan],
    settings,
    say`${scan.file}: it cannot be told which author is the owner of the account.`,
  );
}

function namedOwner(
  scan: ChatScan,
  settings: CheckedSettings,
  me: string,
  elsewhere: ReadonlySet<string>,
): string | undefined {
  const writers = writersOf(scan);
  const found = writers.find((name) => name === me) ?? writers.find((name) => name === `~ ${me}`);
  if (found !== undefined) return found;
  // The owner was silent here, if the name is right: another file of this import shows that it is.
  if (elsewhere.has(me) && (writers.length < 2 || isGroup(scan, true))) return undefined;
  throw unknownOwner([scan], settings, say`${scan.file}: nobody called '${me}' writes in it.`);
}

/** A chat of more than two people. */
export function isGroup(scan: ChatScan, ownerSilent: boolean): boolean {
  return scan.groupLines || writersOf(scan).length + (ownerSilent ? 1 : 0) > 2;
}

/** Who the owner might be, for a person to confirm. Never acted on. */
export function suggestOwner(scan: ChatScan): string | undefined {
  const writers = writersOf(scan);
  const deleters = [...scan.authors].filter(([, counts]) => counts.ownDeletions > 0).map(([name]) => name);
  if (deleters.length === 1) return deleters[0];
  if (isGroup(scan, false) || scan.title === undefined) return undefined;
  const rest = writers.filter((name) => name !== scan.title && name !== `~ ${scan.title}`);
  return writers.length === 2 && rest.length === 1 ? rest[0] : undefined;
}

const mostListed = 50;

function unknownOwner(scans: readonly ChatScan[], settings: CheckedSettings, message: Sentence): Failure {
  const writers = scans.flatMap(writersOf);
  const suggested = scans.map(suggestOwner).find((name) => name !== undefined);
  const ordered =
    suggested === undefined ? writers : [suggested, ...writers.filter((name) => name !== suggested)];
  const flags = ordered.slice(0, mostListed).map((name) => `--me ${shellWord(name)}`);
  const more = ordered.length - mostListed;
  const unresolved = ordered.find((name) => phoneOfAuthor(name) === undefined && name !== suggested);
  const { accountPhone } = settings;
  const choice =
    more > 0
      ? say`Say which author has the number ${accountPhone}, one of: ${flags} (and ${more} more).`
      : say`Say which author has the number ${accountPhone}, one of: ${flags}.`;
  return new Failure(
    'export-authors-unknown',
    message,
    joined(' ', [
      flags.length > 0 && choice,
      say`If the owner wrote nothing in this chat: --me ${shellWord(accountPhone)}.`,
      unresolved !== undefined && say`Others: --author ${shellWord(`${unresolved}=EMAIL|PHONE`)}.`,
      say`Nothing was taken in.`,
    ]),
    { details: { authors: writers.length } },
  );
}

function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
