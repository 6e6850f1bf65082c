import type { AlertRow } from '#alerts/context.ts';
import { type FailureCode, failureCatalogue } from '#core/failure.ts';
import { fromStored } from '#core/sentence.ts';
import { matchLanguage, messagesFor } from '#i18n/messages.ts';
import { translateTo } from '#i18n/sentences/translate.ts';

/**
 * The words of an alert. They are made of the connector's name, ids, times and the title of the failure's code: never of
 * what was captured, nor of a message that might repeat it.
 */
export async function alertText(alert: AlertRow, tag: string): Promise<{ subject: string; text: string }> {
  const language = matchLanguage(tag) ?? 'en';
  const messages = messagesFor(language);
  const translate = await translateTo(language);
  const { alerts } = messages;
  const title = isCode(alert.failure)
    ? `${messages.failures[alert.failure]} [${alert.failure}]`
    : alert.failure;
  const rows: [string, string | null][] = [
    [alerts.words.connector, alert.connector === null ? null : alert.name],
    [alerts.words.account, alert.account],
    [alerts.words.message, alert.sentence === null ? null : translate(fromStored(alert.sentence))],
    [alerts.words.reason, title],
    [alerts.words.run, alert.run],
    [alerts.words.dueSince, alert.due_since === null ? null : minuteOf(alert.due_since)],
    [alerts.words.time, minuteOf(alert.at)],
    [alerts.words.alert, alert.id],
  ];
  const facts = rows.filter(([, value]) => value !== null).map(([word, value]) => `${word}: ${value}`);
  const subject = alerts.subjects[alert.kind](alert.name ?? '');
  return {
    subject,
    text: [subject, '', alerts.whatToDo[alert.kind], '', ...facts, '', alerts.footer, ''].join('\n'),
  };
}

/** `2026-03-02 08:15 UTC` */
function minuteOf(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function isCode(code: string | null): code is FailureCode {
  return code !== null && Object.hasOwn(failureCatalogue, code);
}
