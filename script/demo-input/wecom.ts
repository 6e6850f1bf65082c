import { mkdir } from 'node:fs/promises';
import { type ChatArchive, makeChatArchive } from '../../test/support/wecom/chatArchive.ts';
import type { DirectoryContents } from '../../test/support/wecom/directoryServer.ts';
import { freight, type Line, lines, type Who, warehouse, wecomIds } from './wecomLines.ts';

/** The chat archive of a small firm, as WeCom would hand it out; invented. */
export interface WecomDemo {
  readonly archive: ChatArchive;
  /** For a stand-in of WeCom's directory. */
  readonly directory: DirectoryContents;
  /** Settings of the capture, but for the directory's address (`apiBase`). */
  readonly values: Readonly<Record<string, string>>;
}

const directorySecret = 'demo-directory';

/**
 * Writes the archive: the stand-in for the vendor's library with messages and media beside it, really encrypted.
 * @param stub the compiled stand-in
 * @param folder made here
 * @param until when the last message was sent
 */
export async function writeWecomDemo(stub: Buffer, folder: string, until: Date): Promise<WecomDemo> {
  await mkdir(folder, { recursive: true });
  const archive = await makeChatArchive({ stub, folder });
  const whole = lines.reduce((sum, { after }) => sum + after, 0);
  let time = until.getTime() - whole * 60_000;
  const last = new Map<Who, string>();
  for (const [index, line] of lines.entries()) {
    time += line.after * 60_000;
    const msgid = msgidOf(line, index);
    await archive.add([
      { msgid, ...(await messageOf(archive, line, { time, recalled: last.get(line.from) })) },
    ]);
    last.set(line.from, msgid);
  }
  const { corpId, secret } = archive;
  return {
    archive,
    directory: directoryOf(archive),
    values: { corpId, secret, directorySecret, privateKeys: archive.privateKeys() },
  };
}

function msgidOf({ from, to }: Line, index: number): string {
  const external = [from, ...to].some((who) => who === 'li' || who === 'holm');
  return `74022${String(index).padStart(14, '0')}_demo${external ? '_external' : ''}`;
}

async function messageOf(
  archive: ChatArchive,
  line: Line,
  { time, recalled }: { readonly time: number; readonly recalled: string | undefined },
): Promise<object> {
  const { from, to, room, type, key = type, content, medium } = line;
  const placed = content === undefined ? undefined : await archive.addMedium(content);
  const body = {
    ...line.body,
    ...(placed === undefined ? {} : medium?.(placed)),
    ...(line.recalls ? { pre_msgid: recalled } : {}),
    ...(type === 'agree' ? { agree_time: time } : {}),
  };
  return {
    action: line.recalls ? 'recall' : 'send',
    from: wecomIds[from],
    tolist: to.map((who) => wecomIds[who]),
    roomid: room?.id ?? '',
    msgtime: time,
    msgtype: type,
    [key]: body,
  };
}

function directoryOf({ corpId, secret }: ChatArchive): DirectoryContents {
  const { alice, bob, carol, li, holm, robot } = wecomIds;
  return {
    corpId,
    secrets: { [secret]: 'msgaudit', [directorySecret]: 'externalcontact' },
    members: {
      [alice]: { name: 'Alice Chen' },
      [bob]: { name: 'Bob Li' },
      [carol]: { name: 'Carol Jansen' },
    },
    contacts: {
      [li]: { name: '李娜', corp_name: '晨光贸易' },
      [holm]: { name: 'Jonas Holm', corp_name: 'Nova Freight' },
    },
    internalRooms: { [warehouse.id]: warehouse.name },
    externalRooms: {
      [freight.id]: {
        name: freight.name,
        members: { [alice]: 'Alice Chen', [li]: '李娜', [holm]: 'Jonas Holm' },
      },
    },
    robots: { [robot]: 'Warehouse bot' },
    permitted: [alice, bob, carol],
  };
}
