import { Failure } from '#core/failure.ts';
import type { Sentence } from '#core/sentence.ts';
import { say } from '#core/sentence.ts';
import type { Captures } from '#site/capture/area.ts';
import type { Capture } from '#site/capture/captures.ts';
import type { SiteContext } from '#site/context.ts';
import { countAction, type Visit } from '#site/personal/visits.ts';

/** The source that a phone is linked to, and those of its settings that the page gives. */
export const deviceSource = 'whatsapp-linked-device';
const numberField = 'accountPhone';
const pairingField = 'pairingCode';

/** How linking stands, as the user sees it. */
export type Linking =
  /** Nothing was begun; `possible` is false where this site has no such source. */
  | { readonly phase: 'none'; readonly possible: boolean }
  | { readonly phase: 'connecting' | 'linked' | 'paused'; readonly phone: string }
  | {
      readonly phase: 'scan';
      readonly phone: string;
      /** Text of the QR code that is good now. Never stored or logged. */
      readonly qr: string | undefined;
      readonly pairingCode: string | undefined;
      /** Whether he asked for the code: it stands first. */
      readonly asked: 'picture' | 'code';
      readonly until: Date | undefined;
    }
  | {
      readonly phase: 'unlinked' | 'refused' | 'failing';
      readonly phone: string;
      readonly reason: Sentence | undefined;
    };

export interface LinkingRequest {
  /** One of the user's numbers. */
  readonly phone: string;
  /** Whether a code to be typed is wanted in place of the picture. */
  readonly pairing: boolean;
}

/** What the page of a link shows. Once the phone is linked, the link opens nothing for anybody else. */
export async function readLinking(context: SiteContext, captures: Captures, visit: Visit): Promise<Linking> {
  const possible = captures.specs.some(({ name }) => name === deviceSource);
  const capture = newest(await ownCaptures(captures, visit));
  if (capture === undefined) return { phase: 'none', possible };
  const linking = linkingOf(captures, capture);
  // A device that is linked connects anew from time to time.
  if (linking.phase === 'connecting' && visit.used) return { phase: 'linked', phone: linking.phone };
  if (linking.phase === 'linked' && !visit.used && visit.started) await noteUsed(context, visit);
  return linking;
}

/**
 * Sets the capture of one of the user's numbers up, or starts it anew.
 * @throws Failure `usage` for a number that is not his now; `capture-settings` where there is no such source
 */
export async function startLinking(
  context: SiteContext,
  captures: Captures,
  visit: Visit,
  { phone, pairing }: LinkingRequest,
): Promise<void> {
  const { user } = visit;
  await countAction(context, visit.link);
  if (!user.phones.includes(phone))
    throw new Failure(
      'usage',
      say`The number is not registered for you at this moment.`,
      say`Choose one of your numbers, or ask your administrator to register this one.`,
    );
  const fields = captures.specs.find(({ name }) => name === deviceSource)?.fields ?? [];
  const asks = fields.some(({ name }) => name === pairingField);
  const values = { [numberField]: phone, ...(asks ? { [pairingField]: String(pairing) } : {}) };
  const actor = { kind: 'system', part: 'personal page' } as const;
  const before = (await ownCaptures(captures, visit)).find((capture) => numberOf(capture) === phone);
  if (before !== undefined) await captures.change(before.id, { enabled: true, values }, actor);
  else
    await captures.add(
      { source: deviceSource, name: `${user.email} ${phone}`, userEmail: user.email, values },
      actor,
    );
}

function linkingOf(captures: Captures, capture: Capture): Linking {
  const phone = numberOf(capture);
  if (!capture.enabled) return { phase: 'paused', phone };
  const now = captures.stateOf(capture.id);
  const state = now?.state ?? capture.state;
  if (now?.state === 'linking')
    return {
      phase: 'scan',
      phone,
      qr: now.qr,
      pairingCode: now.pairingCode,
      asked: settingOf(capture, pairingField) === 'true' ? 'code' : 'picture',
      until: now.until === undefined ? undefined : new Date(now.until),
    };
  if (state === 'running') return { phase: 'linked', phone };
  if (state === 'unlinked' || state === 'refused' || state === 'failing') {
    const reason = now !== undefined && 'reason' in now ? now.reason : capture.reason;
    return { phase: state, phone, reason };
  }
  return { phase: 'connecting', phone };
}

async function ownCaptures(captures: Captures, { user }: Visit): Promise<Capture[]> {
  const all = await captures.list();
  return all.filter(({ source, userEmail }) => source === deviceSource && userEmail === user.email);
}

/** The one that was begun, changed or ended last is the one that he looks at. */
function newest(captures: readonly Capture[]): Capture | undefined {
  return captures.toSorted((one, other) => other.stateAt.getTime() - one.stateAt.getTime())[0];
}

function numberOf(capture: Capture): string {
  return settingOf(capture, numberField);
}

function settingOf({ settings }: Capture, field: string): string {
  return settings.find(({ name }) => name === field)?.value ?? '';
}

async function noteUsed(context: SiteContext, { link }: Visit): Promise<void> {
  const { tables, clock, trail } = context;
  await tables.transaction().execute(async (transaction) => {
    const noted = await transaction
      .updateTable('site.personal_link')
      .set({ used_at: clock.now() })
      .where('id', '=', link)
      .where('used_at', 'is', null)
      .executeTakeFirst();
    if (noted.numUpdatedRows === 0n) return;
    const actor = { kind: 'system', part: 'personal page' } as const;
    await trail.record({ actor, action: 'link.use', object: `link:${link}` }, transaction);
  });
}
