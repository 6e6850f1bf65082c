import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** Webhooks as Meta sends them, at a steady rate, to an address on this machine. */
export interface WebhookLoad {
  /** Of the capture. */
  readonly url: string;
  readonly appSecret: string;
  /** Part of the messages' ids: the same name again sends the same messages again. */
  readonly name: string;
  readonly perSecond: number;
  readonly seconds: number;
  /** Called once, after half of the time. */
  atHalf?(): void;
}

export interface LoadResult {
  /** The messages sent, by their ids; each was acknowledged in the end. */
  readonly ids: readonly string[];
  /** Attempts that were not answered with 200, and so repeated. */
  readonly repeated: number;
  /** Of the attempts that were acknowledged, in milliseconds, ascending. */
  readonly milliseconds: readonly number[];
}

const patience = 60_000;
const pauseMilliseconds = 250;

/** Sends each message until it is acknowledged, as Meta does; the pauses between tries are shorter than Meta's. */
export async function sendWebhooks(load: WebhookLoad): Promise<LoadResult> {
  if (new URL(load.url).hostname !== '127.0.0.1') throw new Error('load goes to this machine only');
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  const milliseconds: number[] = [];
  const ids: string[] = [];
  const sending: Promise<void>[] = [];
  let repeated = 0;
  const send = async (id: string, number: number): Promise<void> => {
    const body = Buffer.from(JSON.stringify(textMessage(id, number)));
    for (const end = Date.now() + patience; Date.now() < end; await sleep(pauseMilliseconds)) {
      const began = performance.now();
      if ((await post(load, agent, body)) === 200) {
        milliseconds.push(performance.now() - began);
        return;
      }
      repeated += 1;
    }
    throw new Error(`no webhook was acknowledged within ${patience} ms`);
  };
  const began = Date.now();
  let isHalf = false;
  for (let elapsed = 0; elapsed < load.seconds * 1_000; elapsed = Date.now() - began) {
    for (const due = (elapsed / 1_000) * load.perSecond; ids.length < due; ) {
      const id = `wamid.${load.name}.${ids.length}`;
      sending.push(send(id, ids.length));
      ids.push(id);
    }
    if (!isHalf && elapsed >= load.seconds * 500) {
      isHalf = true;
      load.atHalf?.();
    }
    await sleep(5);
  }
  await Promise.all(sending);
  agent.destroy();
  return { ids, repeated, milliseconds: milliseconds.sort((one, other) => one - other) };
}

/** The value below which so many of a hundred lie. */
export function percentile(ascending: readonly number[], hundredth: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor((ascending.length * hundredth) / 100))] ?? 0;
}

/** The business number of the load, and who writes to it. */
export const loadBusiness = {
  digits: '447700900101',
  phone: '+447700900101',
  phoneNumberId: '106540352242922',
};
const customer = '12025550143';

/** A text message in the form of the webhook reference (field `messages`). */
function textMessage(id: string, number: number): object {
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: loadBusiness.digits, phone_number_id: loadBusiness.phoneNumberId },
    contacts: [{ profile: { name: 'Zoe Field' }, wa_id: customer }],
    messages: [
      {
        from: customer,
        id,
        timestamp: `${1_780_000_000 + Math.floor(number / 10)}`,
        type: 'text',
        text: {
          body: `The pallets of lot ${number} are at the quay, and the papers are with the harbour office.`,
        },
      },
    ],
  };
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: '215589313241560883', changes: [{ field: 'messages', value }] }],
  };
}

function post({ url, appSecret }: WebhookLoad, agent: Agent, body: Buffer): Promise<number> {
  const signature = createHmac('sha256', appSecret).update(body).digest('hex');
  const headers = {
    'content-type': 'application/json',
    'content-length': body.length,
    'x-hub-signature-256': `sha256=${signature}`,
  };
  return new Promise((resolve) => {
    const asking = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
      answer.on('error', () => resolve(0));
    });
    asking.on('error', () => resolve(0));
    asking.end(body);
  });
}
