import { say } from '#core/sentence.ts';
import type { Captured, CaptureGround } from '#core/source.ts';
import { capturedOf } from '#sources/whatsapp-cloud-api/captured.ts';
import { instantOf } from '#sources/whatsapp-cloud-api/draft.ts';
import { keyOf } from '#sources/whatsapp-cloud-api/ids.ts';
import type { CloudEvent, GapEvent, WebhookEvent } from '#sources/whatsapp-cloud-api/native.ts';
import { phoneIn } from '#sources/whatsapp-cloud-api/people.ts';
import { listOf, objectOf, textOf } from '#sources/whatsapp-cloud-api/reading.ts';
import { changedValue } from '#sources/whatsapp-cloud-api/view.ts';

/** With these no more webhooks arrive. */
const losing: ReadonlySet<string> = new Set(['PARTNER_REMOVED', 'ACCOUNT_OFFBOARDED', 'ACCOUNT_DELETED']);
const restoring = 'ACCOUNT_RECONNECTED';
const alarm = 'webhooks-lost';

/** That an account was lost or came back. */
interface Turn {
  readonly account: string;
  readonly lost: boolean;
  /** RFC 3339. */
  readonly at: string;
  readonly event: string;
}

/** The gap that a webhook tells of: open when the link is lost, closed when it is restored. */
export async function gapsOf(
  events: readonly WebhookEvent[],
  ground: CaptureGround,
): Promise<Captured<CloudEvent>[]> {
  const gaps: Captured<CloudEvent>[] = [];
  for (const native of events) {
    const turn = turnIn(native);
    const gap = turn === undefined ? undefined : await gapOf(turn, native.capturedAt, ground);
    if (gap !== undefined) gaps.push(capturedOf(gap, keyOf('gap', gap.account, gap.from, gap.until ?? null)));
  }
  return gaps;
}

/** Tells whoever is to know, once the events are durable. */
export async function announce(events: readonly WebhookEvent[], ground: CaptureGround): Promise<void> {
  for (const native of events) {
    const turn = turnIn(native);
    if (turn === undefined) continue;
    const { account, lost, at, event } = turn;
    await ground.memory.set(new Map([[memoryName(account), lost ? Buffer.from(at) : undefined]]));
    if (lost) {
      const sentence = say`WhatsApp reports ${event} for the account ${account}: its messages no longer arrive here. Connect the number again.`;
      await ground.raise({ code: alarm, sentence, account });
    } else await ground.settle(alarm, account);
  }
}

async function gapOf(turn: Turn, capturedAt: string, ground: CaptureGround): Promise<GapEvent | undefined> {
  const { account, lost, at, event } = turn;
  const name = memoryName(account);
  const before = (await ground.memory.get([name])).get(name)?.toString();
  const common = { kind: 'gap', capturedAt, account } as const;
  if (lost)
    return { ...common, from: at, reason: `WhatsApp no longer delivers this account's messages (${event}).` };
  if (before === undefined) return undefined;
  return {
    ...common,
    from: before,
    until: at,
    reason: `WhatsApp delivered no messages of this account (${event}).`,
  };
}

function turnIn({ part, webhook, capturedAt }: WebhookEvent): Turn | undefined {
  if (part !== 'account') return undefined;
  const { event, phone_number: phone, waba_info: info } = changedValue(webhook);
  const name = textOf(event) ?? '';
  if (!losing.has(name) && name !== restoring) return undefined;
  const entry = objectOf(listOf(webhook.entry)[0]);
  const account = phoneIn(textOf(phone)) ?? textOf(objectOf(info).waba_id) ?? textOf(entry.id) ?? 'unknown';
  return { account, lost: name !== restoring, at: instantOf(entry.time) ?? capturedAt, event: name };
}

function memoryName(account: string): string {
  return `lost/${account}`;
}
