import path from 'node:path';
import type { Readable } from 'node:stream';
import type { AreaDependencies } from '#app/app.ts';
import { importExport, whoIsWhoOf } from '#app/export-import.ts';
import type { Actor } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';
import type { ExportFile } from '#sources/whatsapp-export/exportFile.ts';
import { inspectExport } from '#sources/whatsapp-export/inspect.ts';

/** Whose export it is, and who its authors are: name to e-mail address or phone number. */
export interface UploadRequest {
  readonly phone: string;
  readonly timeZone: string;
  readonly locale?: string;
  readonly me?: string;
  readonly authors: Readonly<Record<string, string>>;
}

/** Exported chats that come through the browser: received, looked at, told who is who, taken in. */
export function createUploads({ engine, guard, background, uploads }: AreaDependencies) {
  const rule = <Args extends readonly unknown[]>(action: string, effect: 'read' | 'change') =>
    ({
      permission: 'site.import',
      action,
      effect,
      object: (...args: Args) => `upload:${args[0]}`,
    }) as const;

  return {
    receive: guard(
      {
        permission: 'site.import',
        action: 'upload.receive',
        effect: 'change',
        details: (fileName: string, _content: Readable) => ({ ending: path.extname(fileName).slice(0, 10) }),
      },
      async (actor, fileName: string, content: Readable) => uploads.receive(actor, fileName, content),
    ),
    show: guard(rule<[string]>('upload.show', 'read'), async (actor, id: string) => uploads.get(actor, id)),
    follow: guard(
      rule<[string, AbortSignal]>('upload.follow', 'read'),
      async (actor, id: string, signal: AbortSignal) => uploads.follow(actor, id, signal),
    ),
    drop: guard(rule<[string]>('upload.drop', 'change'), async (actor, id: string) =>
      uploads.drop(actor, id),
    ),
    inspect: guard(
      rule<[string, UploadRequest, AbortSignal]>('upload.inspect', 'read'),
      async (actor, id: string, request: UploadRequest, signal: AbortSignal) =>
        inspect(actor, id, request, signal),
    ),
    /** Begins; `follow` tells how far it is. */
    import: guard(
      {
        ...rule<[string, UploadRequest]>('site.import', 'change'),
        details: (_id: string, { phone }: UploadRequest) => ({ account: phone }),
      },
      async (actor, id: string, request: UploadRequest) => startImport(actor, id, request),
    ),
  };

  function exportFile(actor: Actor, id: string): ExportFile {
    const { fileName } = uploads.get(actor, id);
    const { size, read } = uploads.file(actor, id);
    return { name: path.basename(fileName), size, read };
  }

  async function inspect(actor: Actor, id: string, request: UploadRequest, signal: AbortSignal) {
    const { site } = await engine.localSite();
    const { phone, timeZone, locale, me, authors } = request;
    refuseTimeZone(timeZone);
    const user = (await site.userOf('phone', phone)) ?? null;
    const found = await inspectExport(exportFile(actor, id), {
      timeZone,
      names: [me ?? '', ...Object.keys(authors)],
      signal,
      ...(locale === undefined ? {} : { locale }),
    });
    const remembered = await site.whoIsWho(
      phone,
      found.authors.map(({ name }) => name),
    );
    const { title = null, from = null, until = null, ...rest } = found;
    return {
      ...rest,
      user,
      title,
      from,
      until,
      authors: found.authors.map(({ suggestion = null, ...author }) => ({
        ...author,
        suggestion,
        remembered: author.name === remembered.me ? 'me' : (remembered.authors[author.name] ?? null),
      })),
    };
  }

  async function startImport(actor: Actor, id: string, request: UploadRequest) {
    const file = exportFile(actor, id);
    refuseTimeZone(request.timeZone);
    const { site } = await engine.localSite();
    await whoIsWhoOf(site, { ...request, files: [file], authors: request.authors });
    // Whoever asked for the same meanwhile may have begun with it.
    uploads.file(actor, id);
    const begun = uploads.change(actor, id, { state: 'importing', done: 0 });
    background.keep(takeIn(actor, id, file, request));
    return begun;
  }

  async function takeIn(actor: Actor, id: string, file: ExportFile, request: UploadRequest): Promise<void> {
    try {
      const { site } = await engine.localSite();
      const result = await importExport(
        site,
        { ...request, files: [file], authors: request.authors },
        (done) => uploads.change(actor, id, { done }),
        background.signal,
      );
      const problems = result.problems.length;
      uploads.change(actor, id, { state: 'done', done: result.captured, result: { ...result, problems } });
      await uploads.empty(actor, id);
    } catch (error) {
      uploads.change(actor, id, { state: 'failed', failure: failureOf(error) });
    }
  }
}

function failureOf(error: unknown): { code: string; message: Sentence; remedy: Sentence } {
  if (error instanceof Failure)
    return { code: error.code, message: error.sentence, remedy: error.remedySentence };
  return {
    code: 'internal',
    message: say`The import met an error that it does not know.`,
    remedy: say`Try again; what was taken in already is known and not doubled.`,
  };
}

function refuseTimeZone(name: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    throw new Failure(
      'config-invalid',
      say`The time zone is not known.`,
      say`Choose the zone of the phone that made the export, such as Europe/London.`,
    );
  }
}
