import { createHash } from 'node:crypto';
import { type Actor, actorName } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';

/** The text that users read before they link a phone or send a chat. */
export interface PolicyText {
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  /** SHA-256 of its UTF-8 bytes, hexadecimal: its version. */
  readonly hash: string;
}

export interface Policy extends PolicyText {
  readonly setBy: string;
  readonly setAt: Date;
}

const longest = 50_000;

export function policyHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** @throws Failure `usage` for an empty text, or one over 50,000 characters */
export async function setPolicy(
  context: SiteContext,
  request: Pick<PolicyText, 'language' | 'text'>,
  actor: Actor,
): Promise<Policy> {
  const text = request.text.replaceAll('\r\n', '\n').trim();
  if (text === '' || text.length > longest || text.includes('\0'))
    throw new Failure(
      'usage',
      say`The policy is empty, or longer than ${longest} characters.`,
      say`Give a text file in UTF-8 with the policy in one language.`,
    );
  const { language } = request;
  const hash = policyHash(text);
  const set = { hash: Buffer.from(hash, 'hex'), set_by: actorName(actor), set_at: context.clock.now() };
  await context.tables.transaction().execute(async (transaction) => {
    await keepText(transaction, text);
    await transaction
      .insertInto('site.policy')
      .values({ language, ...set })
      .onConflict((conflict) => conflict.column('language').doUpdateSet(set))
      .execute();
    const details = { sha256: hash };
    await context.trail.record(
      { actor, action: 'policy.set', object: `policy:${language}`, details },
      transaction,
    );
  });
  return { language, text, hash, setBy: set.set_by, setAt: set.set_at };
}

/** What administrators have set, by language; without any the texts that come with Holdfast are shown. */
export async function readPolicies({ tables }: SiteContext): Promise<Policy[]> {
  const rows = await tables
    .selectFrom('site.policy as policy')
    .innerJoin('site.policy_text as version', 'version.hash', 'policy.hash')
    .selectAll('policy')
    .select('version.text')
    .orderBy('language')
    .execute();
  return rows.map(({ language, text, hash, set_by, set_at }) => ({
    language,
    text,
    hash: hash.toString('hex'),
    setBy: set_by,
    setAt: set_at,
  }));
}

/** A text that was acknowledged is kept for ever, also when another has taken its place. */
export async function keepText(transaction: SiteTransaction, text: string): Promise<Buffer> {
  const hash = Buffer.from(policyHash(text), 'hex');
  await transaction
    .insertInto('site.policy_text')
    .values({ hash, text })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return hash;
}
