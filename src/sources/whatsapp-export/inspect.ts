import { splitAuthor } from '#sources/whatsapp-export/author.ts';
import { type AuthorSummary, namesWithColon, summariseAuthors } from '#sources/whatsapp-export/authors.ts';
import { readBlocks } from '#sources/whatsapp-export/blocks.ts';
import { classify } from '#sources/whatsapp-export/classify.ts';
import { type ExportContainer, openContainer } from '#sources/whatsapp-export/container.ts';
import type { DateOrder } from '#sources/whatsapp-export/dates.ts';
import type { ExportInput } from '#sources/whatsapp-export/exportFile.ts';
import { resolveInstants } from '#sources/whatsapp-export/instants.ts';
import { exportLimits } from '#sources/whatsapp-export/limits.ts';
import { type ChatScan, scanChat } from '#sources/whatsapp-export/scan.ts';
import { zoneReader } from '#sources/whatsapp-export/zone.ts';

/** What is understood of an export before anybody says who is who. */
export interface ExportInspection {
  readonly title: string | undefined;
  readonly group: boolean;
  readonly platform: 'ios' | 'android';
  readonly dates: { readonly order: DateOrder; readonly doubtful: boolean };
  readonly messages: number;
  /** Of the first and last message; undefined for an empty chat. */
  readonly from: Date | undefined;
  readonly until: Date | undefined;
  /** Media that messages name. */
  readonly attachments: number;
  /** Of those, the ones that the export does not hold. */
  readonly attachmentsMissing: number;
  readonly authors: readonly AuthorSummary[];
}

export interface InspectionSettings {
  /** IANA zone of the phone. */
  readonly timeZone: string;
  readonly locale?: string;
  /** Names that are known: they decide where an author with `: ` in the name ends. */
  readonly names: readonly string[];
  readonly signal: AbortSignal;
}

/**
 * Reads an export twice and tells what is in it. Stores nothing, and needs nobody to be known.
 * @throws Failure as the import would, but not for unknown authors
 */
export async function inspectExport(
  file: ExportInput,
  settings: InspectionSettings,
): Promise<ExportInspection> {
  const container = await openContainer(file, exportLimits);
  try {
    const { locale, signal } = settings;
    const scan = await scanChat(container, {
      namesWithColon: namesWithColon(settings.names),
      now: new Date(),
      limits: exportLimits,
      signal,
      ...(locale === undefined || locale === '' ? {} : { locale }),
    });
    return {
      title: scan.title ?? scan.groupName,
      group: scan.groupLines || scan.authors.size > 2,
      platform: scan.profile.platform,
      dates: { order: scan.dates.order, doubtful: scan.dates.doubtful },
      messages: scan.messages,
      ...(await timesAndMedia(container, scan, settings)),
      authors: summariseAuthors([scan]),
    };
  } finally {
    await container.close();
  }
}

async function timesAndMedia(container: ExportContainer, scan: ChatScan, settings: InspectionSettings) {
  const known = namesWithColon(settings.names);
  const times = resolveInstants(readBlocks(container.file, await container.openChat(), exportLimits), {
    order: scan.dates.order,
    orderDoubtful: scan.dates.doubtful,
    readZone: zoneReader(settings.timeZone),
    now: new Date(),
  });
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [attachments, attachmentsMissing] = [0, 0];
  for await (const { block, instant } of times) {
    settings.signal.throwIfAborted();
    [first, last] = [Math.min(first, instant), Math.max(last, instant)];
    const reading = classify(splitAuthor(block.body, known), scan.profile);
    if (reading.kind !== 'message' || reading.media === undefined) continue;
    attachments += 1;
    const { omitted, fileName } = reading.media;
    if (omitted || (await container.findMedia(fileName)) === undefined) attachmentsMissing += 1;
  }
  return {
    from: Number.isFinite(first) ? new Date(first) : undefined,
    until: Number.isFinite(last) ? new Date(last) : undefined,
    attachments,
    attachmentsMissing,
  };
}
