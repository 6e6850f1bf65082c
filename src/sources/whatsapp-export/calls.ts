import type { Item } from '#core/item.ts';
import { callPhrase, callResult } from '#sources/whatsapp-export/phrases.ts';

type Call = NonNullable<Item['call']>;

/**
 * A call line: `Missed voice call, Tap to call back`, `Voice call, 5 min`, `Video call, No answer`.
 * @param text made by `plain`
 */
export function readCall(text: string): Call | undefined {
  const { head, tail } = partCall(text);
  const phrase = callPhrase(head);
  if (phrase === undefined) return undefined;
  const { media, group } = phrase;
  if (phrase.missed) return { media, group, outcome: 'missed' };
  const durationSeconds = readDuration(tail);
  if (durationSeconds !== undefined) return { media, group, durationSeconds, outcome: 'answered' };
  return { media, group, outcome: callResult(tail) ?? 'unknown' };
}

/** QUIRK: versions of the app put a comma, a full stop or a bullet between the call and its length. */
function partCall(text: string): { head: string; tail: string } {
  const found = /^([^,.•·，]+?)\s*[,.•·，]\s*(.*)$/s.exec(text);
  return found === null ? { head: text, tail: '' } : { head: found[1] ?? '', tail: (found[2] ?? '').trim() };
}

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:h|hr|hrs|hour|hours|std|stunde|stunden|uur|u|tim|timme|timmar|horas?|heures?|小时|小時)$/, 3_600],
  [/^(?:m|min|mins|minute|minutes|minuten|minuut|minut|minuter|minutos?|分|分钟|分鐘)$/, 60],
  [
    /^(?:s|sec|secs|second|seconds|sek|sekunde|sekunden|sekund|sekunder|seconden|seg|segundos?|secondes?|秒)$/,
    1,
  ],
];

/** `5 min`, `1 hr 5 min`, `20 Sek.`, `5分钟`, `5:03` in seconds; undefined for anything else. */
export function readDuration(text: string): number | undefined {
  const clock = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})$/.exec(text);
  if (clock !== null) return Number(clock[1] ?? 0) * 3_600 + Number(clock[2]) * 60 + Number(clock[3]);
  let seconds = 0;
  const rest = text
    .toLowerCase()
    .replace(/(\d{1,5})\s*(\p{L}+)\.?,?/gu, (all, count: string, word: string) => {
      const unit = units.find(([form]) => form.test(word));
      if (unit === undefined) return all;
      seconds += Number(count) * unit[1];
      return '';
    });
  return text === '' || rest.trim() !== '' ? undefined : seconds;
}
