import { createHmac } from 'node:crypto';
import type { AlertContext, AlertRow, SettingsRow } from '#alerts/context.ts';
import { webhookSecretOf } from '#alerts/settings.ts';
import { type AlertKind, targetAlerts } from '#alerts/tables.ts';
import { timestamp } from '#core/clock.ts';
import { Failure } from '#core/failure.ts';
import { english, fromStored, type Sentence, say } from '#core/sentence.ts';

const patience = 15_000;

/**
 * Posts an alert to the webhook (docs/alerts.md). `X-Holdfast-Signature` is `t=SECONDS,v1=HEX`, where HEX is the
 * HMAC-SHA256 under the secret of `SECONDS.BODY`; the time is that of this attempt, so that an old one cannot be sent
 * again by somebody else. Redirects are not followed and answers not read.
 * @throws Failure `alert-refused`
 */
export async function postWebhook(
  context: AlertContext,
  settings: SettingsRow,
  alert: AlertRow,
): Promise<null> {
  const body = JSON.stringify(payloadOf(alert));
  const seconds = Math.floor(context.clock.now().getTime() / 1_000);
  const secret = webhookSecretOf(context, settings) ?? '';
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  let status: number;
  try {
    const answer = await fetch(settings.webhook_url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Holdfast',
        'x-holdfast-alert': alert.id,
        'x-holdfast-signature': `t=${seconds},v1=${signature}`,
      },
      body,
    });
    await answer.body?.cancel();
    status = answer.status;
  } catch (cause) {
    throw refused(isTimeout(cause) ? say`no answer in time` : say`not reachable`, cause);
  }
  if (status >= 200 && status <= 299) return null;
  throw refused(say`status ${status}`);
}

/** The shape that docs/alerts.md describes. */
function payloadOf(alert: AlertRow) {
  const { id, kind, connector, name, run, failure, due_since, account, sentence, at } = alert;
  return {
    version: 1,
    id,
    kind,
    connector: connector === null ? null : { id: connector, name },
    run,
    failure,
    dueSince: due_since === null ? null : timestamp(due_since),
    ...(isOfTarget(kind) && { target: name }),
    ...(sentence === null ? {} : { account, message: english(fromStored(sentence)) }),
    at: timestamp(at),
  };
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}

function refused(reason: Sentence, cause?: unknown): Failure {
  return new Failure(
    'alert-refused',
    say`The webhook did not take the alert (${reason}).`,
    say`Check its address, and that it answers with a status from 200 to 299.`,
    cause === undefined ? {} : { cause },
  );
}

function isOfTarget(kind: AlertKind): boolean {
  return targetAlerts.some((one) => one === kind);
}
