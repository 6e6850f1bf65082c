import type { ImapFlow } from 'imapflow';
import type { FolderId } from '#core/ids.ts';
import { command, type Word } from '#targets/imap/commands.ts';
import { folderPart } from '#targets/imap/folders.ts';

/**
 * How large a mail may be for a folder, in bytes: the smaller of the setting and of what the server says (APPENDLIMIT,
 * RFC 7889: of the server, or where it gives no number, of the folder).
 */
export async function sizeLimit(
  client: ImapFlow,
  folder: FolderId,
  setting: number = Number.POSITIVE_INFINITY,
): Promise<number> {
  const said = client.capabilities.get('APPENDLIMIT');
  if (said === undefined || said === false) return setting;
  return Math.min(setting, typeof said === 'number' ? said : await folderLimit(client, folder));
}

async function folderLimit(client: ImapFlow, folder: FolderId): Promise<number> {
  let limit = Number.POSITIVE_INFINITY;
  const STATUS = async ({ attributes }: { attributes?: readonly Word[] }): Promise<void> => {
    const list = attributes?.[1];
    const words = Array.isArray(list) ? (list as readonly Word[]).map(textOf) : [];
    const value = words[words.findIndex((word) => word?.toUpperCase() === 'APPENDLIMIT') + 1];
    if (value !== undefined && /^\d+$/.test(value)) limit = Number(value);
  };
  const parts = [folderPart(client, folder), [{ type: 'ATOM', value: 'APPENDLIMIT' } as const]];
  await command(client, 'STATUS', parts, { untagged: { STATUS } });
  return limit;
}

function textOf(word: Word): string | undefined {
  return word !== null && 'value' in word ? word.value : undefined;
}

/** Bytes that a folder's quota (RFC 9208) still takes; infinite where the server says nothing of one. */
export async function roomIn(client: ImapFlow, folder: FolderId): Promise<number> {
  const quota = await client.getQuota(folder);
  if (quota === false || quota?.storage === undefined) return Number.POSITIVE_INFINITY;
  const { limit, usage } = quota.storage;
  return limit === undefined || usage === undefined ? Number.POSITIVE_INFINITY : limit - usage;
}
