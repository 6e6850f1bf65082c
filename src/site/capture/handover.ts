import type { SourceMemory } from '#core/source.ts';
import { settingsOf } from '#site/capture/captures.ts';
import { hindranceOf } from '#site/capture/hindrance.ts';
import { openMemory } from '#site/capture/memory.ts';
import type { RunnerParts } from '#site/capture/runner.ts';
import { type IntakeRun, openIntakeRun } from '#site/intakeRun.ts';

/** A capture that takes what its user hands over, beside what it finds itself. */
export interface Handover {
  /** As the source understands them. */
  readonly settings: unknown;
  readonly memory: SourceMemory;
  /** Each observation once, whichever way it came. */
  run(progress: (captured: number) => void): IntakeRun<unknown>;
}

/** Whose capture of which source. */
export interface HandoverRequest {
  readonly userId: string;
  readonly source: string;
}

/**
 * The user's capture of a source, where one is switched on and nothing stands in its way.
 * @throws Failure `capture-settings` where its settings are not good any more
 */
export async function openHandover(
  parts: RunnerParts,
  { userId, source: name }: HandoverRequest,
): Promise<Handover | undefined> {
  const { context, cabinet, directory } = parts;
  const source = cabinet.find(name);
  const row = await context.tables
    .selectFrom('site.capture')
    .select(['id', 'settings', 'user_id'])
    .where('source', '=', name)
    .where('user_id', '=', userId)
    .where('enabled', '=', true)
    .orderBy('created_at')
    .executeTakeFirst();
  if (source === undefined || row === undefined) return undefined;
  const values = settingsOf(context, row);
  const { user_id } = row;
  if (await hindranceOf(context, source, { user_id, values }, await directory.current())) return undefined;
  return {
    settings: cabinet.parse(source, values),
    memory: openMemory(context, row.id),
    run: (progress) => openIntakeRun((batch) => parts.takeIn(source, batch, { capture: row.id }), progress),
  };
}
