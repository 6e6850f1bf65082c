import { type Failure, isFailure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';
import type { CaptureGround } from '#core/source.ts';
import { listOf, textOf } from '#core/untyped.ts';
import type { WecomApi } from '#sources/wecom/api.ts';

const day = 86_400_000;

/** WeCom keeps messages for five days; what is not pulled by then is lost. */
export interface WindowWatch {
  /** @param covered up to when everything has been pulled; milliseconds since 1970 */
  look(covered: number): Promise<void>;
}

export function watchWindow(ground: CaptureGround): WindowWatch {
  const code = 'window-closing';
  /** What an earlier start raised is not known: the first look settles it or raises it again. */
  let told: number | undefined;
  return {
    look: async (covered) => {
      const days = Math.floor((ground.clock.now().getTime() - covered) / day);
      const level = days >= 4 ? 2 : Number(days >= 2);
      if (level === told) return;
      if (level === 0) await ground.settle(code);
      else await ground.raise({ code, sentence: windowSentence(level, new Date(covered).toISOString()) });
      told = level;
    },
  };
}

function windowSentence(level: number, since: string): Sentence {
  return level === 1
    ? say`Nothing newer than ${since} has been pulled from WeCom's chat archive, which keeps messages for five days only.`
    : say`Messages are about to be lost: nothing newer than ${since} has been pulled from WeCom's chat archive, which keeps messages for five days only. Act today.`;
}

/** A directory that does not answer costs names only; but somebody should know. */
export interface DirectoryWatch {
  /** @param trouble why it does not answer, if it does not */
  look(trouble: Failure | undefined): Promise<void>;
}

export function watchDirectory(ground: CaptureGround): DirectoryWatch {
  const code = 'directory';
  let told: string | undefined;
  return {
    look: async (trouble) => {
      const now = trouble?.message ?? '';
      if (now === told) return;
      if (trouble === undefined) await ground.settle(code);
      else
        await ground.raise({
          code,
          sentence: say`Names of people and groups are missing: ${trouble.sentence}`,
        });
      told = now;
    },
  };
}

/** Milliseconds between two looks at the permit list, and after one that failed. */
const permitPeriod = day;
const permitRetry = 3_600_000;
/** Names in one sentence. */
const mostNamed = 20;

export interface PermitWatch {
  /** Compares when it is time to. */
  look(): Promise<void>;
}

/** Compares who is registered here with whom WeCom archives (`get_permit_user_list`, all editions). */
export function watchPermits(api: WecomApi, secret: string, ground: CaptureGround): PermitWatch {
  const code = 'permit-list';
  let due = 0;
  return {
    look: async () => {
      const now = ground.clock.now().getTime();
      if (now < due) return;
      let sentence: Sentence | undefined;
      try {
        const answer = await api.call(secret, 'msgaudit/get_permit_user_list', { body: {} });
        const permitted = listOf(answer.ids).flatMap((id) => textOf(id) ?? []);
        sentence = permitSentence(await ground.registered('wecom'), permitted);
        due = now + permitPeriod;
      } catch (error) {
        if (!isFailure(error)) throw error;
        sentence = say`It cannot be told whom WeCom archives: ${error.sentence}`;
        due = now + permitRetry;
      }
      if (sentence === undefined) await ground.settle(code);
      else await ground.raise({ code, sentence });
    },
  };
}

function permitSentence(registered: readonly string[], permitted: readonly string[]): Sentence | undefined {
  const missing = without(registered, permitted);
  const extra = without(permitted, registered);
  if (missing.length > 0 && extra.length > 0) return say`${notArchived(missing)} ${notRegistered(extra)}`;
  if (missing.length > 0) return notArchived(missing);
  return extra.length > 0 ? notRegistered(extra) : undefined;
}

function notArchived(ids: readonly string[]): Sentence {
  return say`Registered here, but not in the chat archive of WeCom, so nothing of theirs is captured (${ids.length} in all): ${ids.slice(0, mostNamed)}.`;
}

function notRegistered(ids: readonly string[]): Sentence {
  return say`In the chat archive of WeCom, but not registered here, so nothing goes to a mailbox of theirs (${ids.length} in all): ${ids.slice(0, mostNamed)}.`;
}

/** WeCom's user ids do not differ by case. */
function without(ids: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map((id) => id.toLowerCase()));
  return ids.filter((id) => !known.has(id.toLowerCase()));
}
