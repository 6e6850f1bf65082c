import { alertText } from '#alerts/alertText.ts';
import type { AlertContext, AlertRow, SettingsRow } from '#alerts/context.ts';
import { passwordOf } from '#alerts/settings.ts';
import { Failure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';

/** Milliseconds for the connection, its greeting, and each answer. */
const patience = 15_000;

/**
 * Sends an alert as a mail. The Message-ID is the alert's: a mail that comes twice can be known by it.
 * @returns what is worth noting of a success: recipients that the server has refused; null else
 * @throws Failure `alert-refused`; it names codes of the server only, never its words
 */
export async function sendMail(
  context: AlertContext,
  settings: SettingsRow,
  alert: AlertRow,
): Promise<Sentence | null> {
  const password = passwordOf(context, settings);
  // Loaded with the first mail: most commands send none.
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    host: settings.email_host,
    port: settings.email_port,
    secure: settings.email_security === 'tls',
    requireTLS: settings.email_security === 'starttls',
    ignoreTLS: settings.email_security === 'none',
    tls: { minVersion: 'TLSv1.2' },
    ...(settings.email_user !== null && password !== undefined
      ? { auth: { user: settings.email_user, pass: password } }
      : {}),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const { subject, text } = await alertText(alert, settings.email_language);
  try {
    const sent = await transport.sendMail({
      from: settings.email_from,
      to: [...settings.email_to],
      subject,
      text,
      date: alert.at,
      messageId: `<alert-${alert.id}@${context.archiveDomain}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Holdfast-Alert': alert.id },
    });
    return refusedRecipients(sent.rejected.length);
  } catch (cause) {
    throw new Failure(
      'alert-refused',
      say`The mail server did not take the alert (${reasonOf(cause)}).`,
      say`Check host, port, security and log-in of the mail server.`,
      { cause },
    );
  } finally {
    transport.close();
  }
}

function refusedRecipients(count: number): Sentence | null {
  if (count === 0) return null;
  return count === 1 ? say`1 of the recipients was refused` : say`${count} of the recipients were refused`;
}

/** `EAUTH 535`: nodemailer's code and the reply code of RFC 5321. */
function reasonOf(error: unknown): string | Sentence {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const parts = [code, responseCode].filter((part) => /^[A-Z0-9_]{2,40}$/.test(String(part ?? '')));
  return parts.length === 0 ? say`no answer that is known` : parts.join(' ');
}
