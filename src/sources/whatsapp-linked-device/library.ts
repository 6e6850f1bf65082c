import type * as Library from '@whiskeysockets/baileys';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

export type Baileys = typeof Library;
export type WhatsappSocket = ReturnType<Baileys['makeWASocket']>;

/**
 * The WhatsApp client, loaded when a capture starts and not before: it is an optional package, because its own
 * dependency `libsignal` is licensed under GPL-3.0.
 * @throws Failure `capture-settings` where it is not installed
 */
export async function loadBaileys(): Promise<Baileys> {
  try {
    const library = await import('@whiskeysockets/baileys');
    hushLibsignal();
    return library;
  } catch (cause) {
    throw new Failure(
      'capture-settings',
      say`The package @whiskeysockets/baileys, which speaks with WhatsApp, cannot be loaded.`,
      say`Install Holdfast with its optional packages (npm ci --include=optional) and start it again.`,
      { cause },
    );
  }
}

/** What the client would log names people and texts: nothing of it is kept. */
export const silentLogger = {
  level: 'silent',
  child: () => silentLogger,
  trace: () => {},
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
};

let hushed = false;

/** QUIRK: `libsignal` (session_record.js) writes whole sessions, private keys among them, to the console. */
function hushLibsignal(): void {
  if (hushed) return;
  hushed = true;
  for (const name of ['log', 'info', 'warn', 'error'] as const) {
    const write = console[name].bind(console);
    console[name] = (...parts: unknown[]) => {
      if (!/[\\/]libsignal[\\/]/.test(new Error().stack ?? '')) write(...parts);
    };
  }
}
