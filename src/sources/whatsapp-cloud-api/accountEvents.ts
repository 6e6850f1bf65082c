import { say } from '#core/sentence.ts';
import type { Captured, CaptureGround, SourceMemory } from '#core/source.ts';
import { listOf, objectOf, textOf } from '#core/untyped.ts';
import { capturedOf } from '#sources/whatsapp-cloud-api/captured.ts';
import { instantOf } from '#sources/whatsapp-cloud-api/draft.ts';
import { keyOf } from '#sources/whatsapp-cloud-api/ids.ts';
import type { CloudEvent, GapEvent, WebhookEvent } from '#sources/whatsapp-cloud-api/native.ts';
import type { Numbers } from '#sources/whatsapp-cloud-api/numbers.ts';
import { phoneIn } from '#sources/whatsapp-cloud-api/people.ts';
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

/** The gaps that a webhook tells of, one for each number: open when the link is lost, closed when it is restored. */
export async function gapsOf(
  events: readonly WebhookEvent[],
  { memory }: Pick<CaptureGround, 'memory'>,
  numbers: Numbers,
): Promise<Captured<CloudEvent>[]> {
  const gaps: Captured<CloudEvent>[] = [];
  for (const native of events) {
    const turn = turnIn(native);
    if (turn === undefined) continue;
    const known = await numbers.of(memory, turn.account);
    for (const account of known.length === 0 ? [turn.account] : known) {
      const gap = await gapOf(turn, memory);
      if (gap === undefined) continue;
      const event = { kind: 'gap', capturedAt: native.capturedAt, account, ...gap } as const;
      gaps.push(capturedOf(event, keyOf('gap', account, gap.from, gap.until ?? null)));
    }
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

async function gapOf(
  { account, lost, at, event }: Turn,
  memory: SourceMemory,
): Promise<Pick<GapEvent, 'from' | 'until' | 'reason'> | undefined> {
  if (lost) return { from: at, reason: `WhatsApp no longer delivers this account's messages (${event}).` };
  const name = memoryName(account);
  const from = (await memory.get([name])).get(name)?.toString();
  if (from === undefined) return undefined;
  return { from, until: at, reason: `WhatsApp delivered no messages of this account (${event}).` };
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
