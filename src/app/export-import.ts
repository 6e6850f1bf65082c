import { readFile } from 'node:fs/promises';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { UploadGround } from '#site/site.ts';
import { listAuthors } from '#sources/whatsapp-export/authors.ts';
import type { ExportInput } from '#sources/whatsapp-export/exportFile.ts';
import { whatsappExport } from '#sources/whatsapp-export/source.ts';

/** What of a site an import needs. */
export type ExportGround = Omit<UploadGround, 'handover'>;

/** A request of `site import`: whose exports these are, and who their authors are. */
export interface ExportRequest {
  readonly files: readonly ExportInput[];
  readonly phone: string;
  readonly me?: string;
  /** `NAME=EMAIL|PHONE`, one an entry, or names with what they are. */
  readonly authors: readonly string[] | Readonly<Record<string, string>>;
  readonly authorsFile?: string;
  readonly timeZone: string;
  readonly locale?: string;
}

/** Who writes in the exports, how often, and who it might be. Nothing is stored. */
export async function exportAuthors(site: ExportGround, request: ExportRequest) {
  return (await settingsOf(site, request)).found;
}

/**
 * Takes the exports in, and remembers who is who for the next time.
 * @returns how many items were new, how many the site already had, and which `--author` named nobody in these files
 */
export async function importExport(
  site: ExportGround,
  request: ExportRequest,
  progress: (done: number) => void,
  signal = new AbortController().signal,
) {
  const { settings, found } = await whoIsWhoOf(site, request);
  const intake = site.intakeOf(whatsappExport, progress);
  await whatsappExport.capture(settings, intake.emit, signal);
  await site.rememberWhoIsWho(request.phone, settings.authors, settings.me);
  const unusedAuthors = Object.keys(namedAuthors(request.authors)).filter(
    (name) => !found.some((author) => author.name === name),
  );
  return { ...intake.result(), unusedAuthors };
}

/**
 * The settings of an import, with what is remembered, once it is known that it can begin.
 * @throws Failure `user-unknown`, and whatever the import would find wrong before it takes anything in
 */
export async function whoIsWhoOf(site: ExportGround, request: ExportRequest) {
  const known = await site.userOf('phone', request.phone);
  if (known === undefined) {
    throw new Failure(
      'user-unknown',
      say`Nobody is registered with the number ${request.phone}.`,
      say`Register the user first: Capture site > Registered users, or \`holdfast site user add --email … --phone …\`.`,
    );
  }
  const asked = await settingsOf(site, request);
  await whatsappExport.check(asked.settings);
  return asked;
}

async function settingsOf(site: ExportGround, request: ExportRequest) {
  const fromFile =
    request.authorsFile === undefined ? [] : (await readFile(request.authorsFile, 'utf8')).split(/\r?\n/);
  const given = {
    files: request.files,
    accountPhone: request.phone,
    authors: { ...authorsOf(fromFile), ...namedAuthors(request.authors) },
    timeZone: request.timeZone,
    ...(request.me === undefined ? {} : { me: request.me }),
    ...(request.locale === undefined ? {} : { locale: request.locale }),
  };
  // The site keeps names only as keyed hashes: it can answer for a name, not list them.
  const found = await listAuthors(given);
  const remembered = await site.whoIsWho(
    request.phone,
    found.map((author) => author.name),
  );
  const me = given.me ?? remembered.me;
  const authors = { ...remembered.authors, ...given.authors };
  return { settings: { ...given, authors, ...(me === undefined ? {} : { me }) }, found };
}

function namedAuthors(authors: ExportRequest['authors']): Readonly<Record<string, string>> {
  return isLines(authors) ? authorsOf(authors) : authors;
}

function isLines(authors: ExportRequest['authors']): authors is readonly string[] {
  return Array.isArray(authors);
}

function authorsOf(lines: readonly string[]): Record<string, string> {
  const authors: Record<string, string> = {};
  for (const line of lines.filter((text) => text.trim() !== '')) {
    const at = line.lastIndexOf('=');
    if (at < 1 || at === line.length - 1) {
      throw new Failure(
        'usage',
        say`"${line}" does not say who an author is.`,
        say`Write 'NAME=EMAIL' or 'NAME=PHONE', e.g. 'Bob Li=bob@corp.example'.`,
      );
    }
    authors[line.slice(0, at).trim()] = line.slice(at + 1).trim();
  }
  return authors;
}
