import type { ConnectorsOptions } from '#connector/dependencies.ts';
import { openSiteClient, type SiteClient } from '#connector/site/client.ts';
import type { SiteLogin } from '#connector/site/connection.ts';
import type { Patience } from '#connector/site/exchange.ts';
import { Failure } from '#core/failure.ts';
import type { SiteAnswer } from '#core/feed.ts';
import { say } from '#core/sentence.ts';

/**
 * Logs in to a site and sees that it seals to this archive. Nothing is changed there.
 * @throws Failure `cleartext-refused`, `config-invalid`, `site-unreachable`, `site-refused`, `site-answer`
 */
export async function checkSite(options: ConnectorsOptions, login: SiteLogin): Promise<SiteAnswer> {
  const answer = await impatientClient(options, login, atOnce).site();
  refuseOtherArchive(options, answer);
  return answer;
}

/** @throws Failure `site-refused` for a site that seals to another archive's key */
export function refuseOtherArchive(options: ConnectorsOptions, { keyId }: SiteAnswer): void {
  if (keyId === options.keyring.sealing.id) return;
  throw new Failure(
    'site-refused',
    say`The capture site seals to another archive's key: this archive could not open what it hands out.`,
    say`Give the site this archive's sealing key.`,
  );
}

/** For an operator who waits for the answer: less patience than a run has, and never more. */
export function impatientClient(
  options: ConnectorsOptions,
  login: SiteLogin,
  patience: Patience = soon,
): SiteClient {
  const { signal } = new AbortController();
  const { answer, total } = options.patience ?? patience;
  return openSiteClient(login, {
    signal,
    patience: {
      ...patience,
      answer: Math.min(answer, patience.answer),
      total: Math.min(total, patience.total),
    },
  });
}

/** For a change that shall succeed, if need be at the second try; the site has answered the form before. */
const soon: Patience = { answer: 10_000, total: 5_000, firstPause: 250, longestPause: 2_000 };
/**
 * For a form that is being filled in: one attempt, so that a refused connection is said at once and a site that hangs
 * after five seconds. Trying again is the reader's, who may first see a wrong address; runs keep their patience.
 */
const atOnce: Patience = { answer: 5_000, total: 0, firstPause: 0, longestPause: 0 };
