import { tmpdir } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { vi } from 'vitest';
import { uploadReaders } from '#app/upload-readers.ts';
import type { ItemDraft } from '#core/item.ts';
import type { CaptureGround, CaptureState, Emit, LiveSource } from '#core/source.ts';
import { publicListener } from '#http/site/publicListener.ts';
import { listenSite } from '#http/site/server.ts';
import type { LinkRequest } from '#site/personal/links.ts';
import { whatsappBackup } from '#sources/whatsapp-backup/source.ts';
import { alicePhone, openTestSite, type TestSite } from './support.ts';

export const alice = 'alice@corp.example';
export const waiting = { timeout: 15_000, interval: 30 };

/** A source that links a phone as the test says. */
export interface PlayedDevice {
  readonly source: LiveSource<Readonly<Record<string, string>>, ItemDraft>;
  readonly starts: readonly Start[];
  /** The state of the capture that was started last. */
  tell(state: CaptureState): void;
}

interface Start {
  readonly settings: Readonly<Record<string, string>>;
  readonly emit: Emit<ItemDraft>;
  readonly ground: CaptureGround;
  end(error: unknown): void;
}

export function playedDevice(): PlayedDevice {
  const starts: Start[] = [];
  const field = { required: false, label: '', help: '' } as const;
  return {
    starts,
    tell: (state) => starts.at(-1)?.ground.tell(state),
    source: {
      spec: {
        name: 'whatsapp-linked-device',
        service: 'whatsapp',
        version: '1',
        personal: true,
        fields: [
          { ...field, name: 'accountPhone', kind: 'phone', required: true },
          { ...field, name: 'pairingCode', kind: 'switch' },
        ],
      },
      parseSettings: (values) => values,
      convert: (draft) => draft,
      capture: (settings, emit, signal, ground) =>
        new Promise((resolve, reject) => {
          signal.addEventListener('abort', () => resolve());
          starts.push({ settings, emit, ground, end: reject });
        }),
    },
  };
}

/** A site with its public listener on loopback, capturing and taking uploads in. */
export interface PersonalHouse {
  readonly bench: TestSite;
  readonly device: PlayedDevice;
  readonly listener: FastifyInstance;
  readonly origin: string;
  /** What the listener has logged. */
  readonly lines: readonly unknown[];
  /** A new link's path. */
  invite(purpose: LinkRequest['purpose'], language?: string): Promise<string>;
  close(): Promise<void>;
}

/** @param linked in place of the source that plays a phone */
// biome-ignore lint/suspicious/noExplicitAny: settings and events of a source are known to it alone
export async function openPersonalHouse(linked?: LiveSource<any, any>): Promise<PersonalHouse> {
  const device = playedDevice();
  const bench = await openTestSite(() => ({
    sources: [linked ?? device.source, whatsappBackup],
    grants: { folders: [tmpdir()] },
    uploadReaders,
  }));
  const { site } = bench;
  await site.addUser({ email: alice, displayName: 'Alice Archer', phones: [alicePhone] });
  const [user] = await site.listUsers();
  await bench.database.pool.query(
    "insert into site.user_scope (user_id, mode, chosen_by, chosen_at) values ($1, 'all', 'test', now())",
    [user?.id],
  );
  const lines: unknown[] = [];
  const logger = { info: (line: unknown) => lines.push(line), error: (line: unknown) => lines.push(line) };
  const listener = publicListener(site, { logger: logger as never });
  const origin = await listenSite(listener, { port: 0 });
  const ending = new AbortController();
  const working = [site.captures.run(ending.signal), site.personal.run(ending.signal)];
  return {
    bench,
    device,
    listener,
    origin,
    lines,
    invite: async (purpose, language) => {
      const request = { email: alice, purpose, ...(language === undefined ? {} : { language }) };
      return `/p/${(await site.personal.invite(request)).token}`;
    },
    close: async () => {
      ending.abort();
      await Promise.all(working);
      await listener.close();
      await bench.close();
    },
  };
}

/** A browser without scripts: it keeps its cookie and fills forms. */
export function visitor(origin: string) {
  let cookie = '';
  const go = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers({ accept: 'text/html', 'accept-language': 'en', ...init.headers });
    if (cookie !== '') headers.set('cookie', cookie);
    const answer = await fetch(new URL(path, origin), { redirect: 'manual', ...init, headers });
    const set = answer.headers.get('set-cookie');
    if (set !== null) cookie = set.split(';')[0] ?? '';
    return answer;
  };
  const page = async (path: string): Promise<string> => (await go(path)).text();
  const post = async (path: string, fields: Record<string, string>): Promise<Response> =>
    go(path, { method: 'POST', body: new URLSearchParams(fields) });
  const proof = async (path: string): Promise<string> => fieldOf(await page(path), 'proof');
  return {
    go,
    page,
    post,
    proof,
    cookie: () => cookie,
    /** Presses the button of the link, and confirms the policy. */
    begin: async (root: string): Promise<void> => {
      await post(`${root}/begin`, { proof: await proof(root) });
      const shown = await page(root);
      const fields = { proof: fieldOf(shown, 'proof'), version: fieldOf(shown, 'version'), agree: 'yes' };
      await post(`${root}/acknowledge`, fields);
    },
    /** Waits until the page says so. */
    until: (root: string, text: string | RegExp): Promise<string> =>
      vi.waitFor(async () => {
        const shown = await page(root);
        if (typeof text === 'string' ? !shown.includes(text) : !text.test(shown)) throw new Error(shown);
        return shown;
      }, waiting),
  };
}

/** The value of a hidden field. */
export function fieldOf(page: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
}

/** An exported chat of Android in English, days first. */
export function exportedChat(messages: number, word = 'invoice'): Buffer {
  const lines = Array.from({ length: messages }, (_line, n) => {
    const day = String(13 + (n % 15)).padStart(2, '0');
    const [hour, minute] = [8 + (Math.floor(n / 60) % 12), n % 60].map((part) =>
      String(part).padStart(2, '0'),
    );
    return {
      day,
      text: `${day}/04/2026, ${hour}:${minute} - ${n % 2 ? 'Alice Archer' : 'Bob Bookname'}: ${word} ${n}`,
    };
  });
  return Buffer.from(
    `${lines
      .toSorted((one, other) => one.day.localeCompare(other.day))
      .map(({ text }) => text)
      .join('\n')}\n`,
  );
}
