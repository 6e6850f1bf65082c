import { type Clock, timestamp } from '#core/clock.ts';
import type { Captured, Emit } from '#core/source.ts';
import { findAttachment } from '#sources/whatsapp-export/attachment.ts';
import { splitAuthor } from '#sources/whatsapp-export/author.ts';
import { namesWithColon } from '#sources/whatsapp-export/authors.ts';
import { readBlocks } from '#sources/whatsapp-export/blocks.ts';
import { type ChatContext, chatContext } from '#sources/whatsapp-export/chat.ts';
import { classify } from '#sources/whatsapp-export/classify.ts';
import { type ExportContainer, openContainer } from '#sources/whatsapp-export/container.ts';
import type { ExportInput } from '#sources/whatsapp-export/exportFile.ts';
import { resolveInstants, type TimedBlock } from '#sources/whatsapp-export/instants.ts';
import { type ExportLimits, exportLimits } from '#sources/whatsapp-export/limits.ts';
import type { ExportEvent } from '#sources/whatsapp-export/native.ts';
import { writersOf } from '#sources/whatsapp-export/owner.ts';
import { type ChatScan, scanChat } from '#sources/whatsapp-export/scan.ts';
import {
  type CheckedSettings,
  checkSettings,
  type ExportSettings,
} from '#sources/whatsapp-export/settings.ts';
import { zoneReader } from '#sources/whatsapp-export/zone.ts';

/** Messages and text of one batch, at most. */
const batchMessages = 500;
const batchCharacters = 2_000_000;

interface Capture {
  readonly settings: CheckedSettings;
  readonly now: Date;
  readonly limits: ExportLimits;
  readonly namesWithColon: readonly string[];
  readonly signal: AbortSignal | undefined;
}

/** Its container is closed meanwhile: one command may name thousands of files. */
interface ScannedChat {
  readonly path: ExportInput;
  readonly scan: ChatScan;
}

/**
 * Reads exports and emits their messages in the order of the files. Every file is read through once before anything is
 * emitted, so that a broken file, an unknown owner or an impossible date leaves nothing half done.
 * @throws Failure of the codes `export-…`, `upload-limit`, `config-invalid`, `not-found`
 */
export async function captureExports(
  settings: ExportSettings,
  emit: Emit<ExportEvent>,
  options: { readonly clock: Clock; readonly signal?: AbortSignal; readonly limits?: ExportLimits },
): Promise<void> {
  const capture = openCapture(settings, options);
  const chats = await scanAll(capture);
  const contexts = contextsOf(capture, chats);
  for (const [index, chat] of chats.entries()) {
    const context = contexts[index];
    if (context === undefined) continue;
    await withContainer(chat.path, capture.limits, (container) =>
      emitChat(capture, { container, scan: chat.scan, context }, emit),
    );
  }
}

/** Everything that `captureExports` does before it emits. */
export async function checkExports(
  settings: ExportSettings,
  options: { readonly clock: Clock },
): Promise<void> {
  const capture = openCapture(settings, options);
  contextsOf(capture, await scanAll(capture));
}

function openCapture(
  settings: ExportSettings,
  options: { readonly clock: Clock; readonly signal?: AbortSignal; readonly limits?: ExportLimits },
): Capture {
  return {
    settings: checkSettings(settings),
    now: options.clock.now(),
    limits: options.limits ?? exportLimits,
    namesWithColon: namesWithColon([settings.me ?? '', ...Object.keys(settings.authors ?? {})]),
    signal: options.signal,
  };
}

async function scanAll(capture: Capture): Promise<ScannedChat[]> {
  const { settings, now, limits, namesWithColon, signal } = capture;
  const options = { namesWithColon, now, limits, ...(signal === undefined ? {} : { signal }) };
  const { locale } = settings;
  const chats: ScannedChat[] = [];
  for (const path of settings.files) {
    const scan = await withContainer(path, limits, (container) =>
      scanChat(container, { ...options, ...(locale === undefined ? {} : { locale }) }),
    );
    chats.push({ path, scan });
  }
  return chats;
}

async function withContainer<R>(
  path: ExportInput,
  limits: ExportLimits,
  work: (container: ExportContainer) => Promise<R>,
): Promise<R> {
  const container = await openContainer(path, limits);
  try {
    return await work(container);
  } finally {
    await container.close();
  }
}

function contextsOf(capture: Capture, chats: readonly ScannedChat[]): ChatContext[] {
  return chats.map(({ scan }) => {
    const others = chats.filter((other) => other.scan !== scan).flatMap((other) => writersOf(other.scan));
    return chatContext(scan, capture.settings, new Set(others));
  });
}

async function emitChat(
  capture: Capture,
  { container, scan, context }: { container: ExportContainer; scan: ChatScan; context: ChatContext },
  emit: Emit<ExportEvent>,
): Promise<void> {
  const time = {
    order: scan.dates.order,
    orderDoubtful: scan.dates.doubtful,
    readZone: zoneReader(capture.settings.timeZone),
    now: capture.now,
  };
  const blocks = readBlocks(container.file, await container.openChat(), capture.limits);
  let batch: Captured<ExportEvent>[] = [];
  let characters = 0;
  for await (const timed of resolveInstants(blocks, time)) {
    capture.signal?.throwIfAborted();
    batch.push(await captureBlock(capture, container, context, timed));
    characters += timed.block.raw.length;
    if (batch.length >= batchMessages || characters >= batchCharacters) {
      await emit(batch);
      batch = [];
      characters = 0;
    }
  }
  if (batch.length > 0) await emit(batch);
}

async function captureBlock(
  capture: Capture,
  container: ExportContainer,
  chat: ChatContext,
  { block, instant, doubts }: TimedBlock,
): Promise<Captured<ExportEvent>> {
  const authored = splitAuthor(block.body, capture.namesWithColon);
  const event: ExportEvent = {
    chat,
    line: block.line,
    raw: block.raw,
    ...authored,
    occurredAt: timestamp(new Date(instant)),
    timePrecision: block.header.second === undefined ? 'minute' : 'second',
    timeDoubts: doubts,
    capturedAt: timestamp(capture.now),
  };
  const reading = classify(authored, chat.profile);
  if (reading.kind !== 'message' || reading.media === undefined) return { native: event, attachments: [] };
  const now = capture.now.getTime();
  // A name that the export made up for an omitted medium is no file.
  const name = reading.media.omitted ? '' : reading.media.fileName;
  const { facts, content } = await findAttachment(container, name, now);
  return { native: { ...event, attachment: facts }, attachments: content === undefined ? [] : [content] };
}
