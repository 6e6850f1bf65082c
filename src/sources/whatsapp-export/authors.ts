import { openContainer } from '#sources/whatsapp-export/container.ts';
import { exportLimits } from '#sources/whatsapp-export/limits.ts';
import { suggestOwner, writersOf } from '#sources/whatsapp-export/owner.ts';
import { phoneOfAuthor } from '#sources/whatsapp-export/phone.ts';
import { cleanName, withoutTilde } from '#sources/whatsapp-export/plain.ts';
import { type ChatScan, scanChat } from '#sources/whatsapp-export/scan.ts';
import type { ExportSettings } from '#sources/whatsapp-export/settings.ts';

/** Somebody who writes in an export, for the step that asks who is who. */
export interface AuthorSummary {
  /** As `--me` and `--author` take it. */
  readonly name: string;
  /** Messages, deletions and calls, over all files. */
  readonly count: number;
  readonly isPhoneNumber: boolean;
  /**
   * `me`: probably the owner of the account; a phone number: WhatsApp shows this number. Only shown to a person who
   * decides; an import never acts on `me`.
   */
  readonly suggestion?: string;
}

/**
 * Who writes in these exports, most messages first. Reads only; stores nothing.
 * @throws Failure as the import would, but not for unknown authors
 */
export async function listAuthors(
  settings: Pick<ExportSettings, 'files'> & Partial<ExportSettings>,
): Promise<AuthorSummary[]> {
  const scans: ChatScan[] = [];
  for (const file of settings.files) {
    const container = await openContainer(file, exportLimits);
    try {
      scans.push(
        await scanChat(container, {
          ...(settings.locale === undefined || settings.locale === '' ? {} : { locale: settings.locale }),
          namesWithColon: namesWithColon([settings.me ?? '', ...Object.keys(settings.authors ?? {})]),
          now: new Date(),
          limits: exportLimits,
        }),
      );
    } finally {
      await container.close();
    }
  }
  return summariseAuthors(scans);
}

/** Names that hold `: `, which only a person can tell from an author and a text. */
export function namesWithColon(names: readonly string[]): string[] {
  return names.map(cleanName).filter((name) => name.includes(': '));
}

/** Who writes in these chats, most messages first. */
export function summariseAuthors(scans: readonly ChatScan[]): AuthorSummary[] {
  const counts = new Map<string, number>();
  for (const scan of scans) {
    for (const name of writersOf(scan)) {
      counts.set(name, (counts.get(name) ?? 0) + (scan.authors.get(name)?.sent ?? 0));
    }
  }
  const owners = new Set(scans.map(suggestOwner).filter((name) => name !== undefined));
  const summaries = [...counts].map(([name, count]): AuthorSummary => {
    const phone = phoneOfAuthor(withoutTilde(name));
    // Two different suggestions contradict each other.
    const suggestion = owners.size === 1 && owners.has(name) ? 'me' : phone;
    return {
      name,
      count,
      isPhoneNumber: phone !== undefined,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
  return summaries.sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}
