import type { Selectable } from 'kysely';
import type { SiteContext } from '#site/context.ts';
import { openParts, type UploadedFile } from '#site/personal/parts.ts';
import type { UploadAnswers, UploadFindings } from '#site/personal/reader.ts';
import type { PersonalTables, UploadFailure } from '#site/personal/tables.ts';

/** What of an upload is stored encrypted, and to which place each is bound. */
export function keyContext(id: string): Buffer {
  return Buffer.from(`upload ${id} key`);
}
export function nameContext(id: string): Buffer {
  return Buffer.from(`upload ${id} name`);
}
export function aboutContext(id: string): Buffer {
  return Buffer.from(`upload ${id} about`);
}
export function answersContext(id: string): Buffer {
  return Buffer.from(`upload ${id} answers`);
}

export function failureContext(id: string): Buffer {
  return Buffer.from(`upload ${id} failure`);
}

export type UploadRow = Selectable<PersonalTables['site.upload']>;

export function nameOf({ keyed }: SiteContext, { id, name }: UploadRow): string {
  return keyed.decrypt(name, nameContext(id));
}

export function findingsOf({ keyed }: SiteContext, { id, about }: UploadRow): UploadFindings | undefined {
  return about === null ? undefined : JSON.parse(keyed.decrypt(about, aboutContext(id)));
}

export function answersOf({ keyed }: SiteContext, { id, answers }: UploadRow): UploadAnswers | undefined {
  return answers === null ? undefined : JSON.parse(keyed.decrypt(answers, answersContext(id)));
}

export function failureOf({ keyed }: SiteContext, { id, failure }: UploadRow): UploadFailure | undefined {
  return failure === null ? undefined : JSON.parse(keyed.decrypt(failure, failureContext(id)));
}

/** Opens a complete upload to be read. */
export async function fileOf(context: SiteContext, row: UploadRow): Promise<UploadedFile> {
  const { id, key } = row;
  if (key === null) throw new Error('the bytes of this upload are gone');
  const rows = await context.tables
    .selectFrom('site.upload_part')
    .select(['start', 'size'])
    .where('upload', '=', id)
    .orderBy('start')
    .execute();
  const parts = rows.map(({ start, size }) => ({ start: Number(start), size }));
  const place = { upload: id, key: context.keyed.decryptBytes(key, keyContext(id)) };
  return openParts(context, place, { name: nameOf(context, row), parts });
}
