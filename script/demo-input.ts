import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import yazl from 'yazl';
import { movedChat, readChat } from './demo-input/chat.ts';
import { mediaContent } from './demo-input/media.ts';
import { identities, type Phone, phones } from './demo-input/phones.ts';
import { nameOf, type RenderedChat, renderChat } from './demo-input/render.ts';

/** An export of the demo: the file, and how to import it. */
export interface DemoExport {
  /** Below the folder of all exports. */
  readonly file: string;
  readonly args: readonly string[];
}

/** What a file holds, counted while it was written: tests compare it with what Holdfast understands. */
export interface ManifestEntry {
  readonly file: string;
  readonly phone: string;
  /** Line blocks: every one becomes an item. */
  readonly items: number;
  /** Of these, what no earlier export of the same phone had. */
  readonly added: number;
  /** Line blocks by what they are. */
  readonly counts: Readonly<Record<string, number>>;
  /** Media files inside, with their sizes in bytes. */
  readonly media: Readonly<Record<string, number>>;
}

interface Plan {
  readonly file: string;
  readonly chat: string;
  readonly phone: Phone;
  readonly exportedAt: string;
  readonly withMedia: boolean;
  /** The plan whose export this one overlaps. */
  readonly after?: string;
}

/**
 * Carol exports early and not again: her number is the one that has been silent for more than a week when the others
 * export a second time, at the moment of the last message.
 */
const [early, firstDay, laterDay] = ['2026-03-25T09:00:00Z', '2026-03-27T17:00:00Z', '2026-04-01T09:41:00Z'];
const weekMilliseconds = 7 * 86_400_000;
const { alice, bob, carol, emma } = phones;

const firstPlans: readonly Plan[] = [
  {
    file: 'alice/WhatsApp Chat - Bob Li.zip',
    chat: 'alice-bob',
    phone: alice,
    exportedAt: firstDay,
    withMedia: false,
  },
  {
    file: 'alice/WhatsApp Chat - Dave Kessler (Kronos).zip',
    chat: 'alice-dave',
    phone: alice,
    exportedAt: firstDay,
    withMedia: true,
  },
  {
    file: 'alice/WhatsApp Chat - Project Falcon.zip',
    chat: 'project-falcon',
    phone: alice,
    exportedAt: firstDay,
    withMedia: true,
  },
  {
    file: 'bob/WhatsApp Chat mit Alice London.txt',
    chat: 'alice-bob',
    phone: bob,
    exportedAt: firstDay,
    withMedia: false,
  },
  {
    file: 'carol/WhatsApp Chat with Project Falcon.txt',
    chat: 'project-falcon',
    phone: carol,
    exportedAt: early,
    withMedia: false,
  },
];

const laterPlans: readonly Plan[] = [
  {
    file: 'alice/later/WhatsApp Chat - Bob Li.zip',
    chat: 'alice-bob',
    phone: alice,
    exportedAt: laterDay,
    withMedia: false,
    after: firstDay,
  },
  {
    file: 'bob/later/WhatsApp Chat mit Alice London.txt',
    chat: 'alice-bob',
    phone: bob,
    exportedAt: laterDay,
    withMedia: false,
    after: firstDay,
  },
  {
    file: 'emma/later/WhatsApp Chat with Alice Chen.txt',
    chat: 'alice-emma',
    phone: emma,
    exportedAt: laterDay,
    withMedia: false,
  },
];

/** The exports of the first day. */
export function firstExports(): DemoExport[] {
  return firstPlans.map(exportOf);
}

/** What is exported a week later: overlapping, and one chat of somebody new. */
export function laterExports(): DemoExport[] {
  return laterPlans.map(exportOf);
}

function exportOf({ file, phone }: Plan): DemoExport {
  const others = Object.keys(phone.names).filter((person) => person !== phone.owner);
  const authors = others.flatMap((person) => ['--author', `${nameOf(phone, person)}=${identities[person]}`]);
  return {
    file,
    args: [
      '--phone',
      phone.number,
      '--me',
      nameOf(phone, phone.owner),
      ...authors,
      '--time-zone',
      phone.timeZone,
      '--locale',
      phone.locale,
    ],
  };
}

/** Whole weeks, so that weekdays stay, by which the chats can move and still lie in the past. */
export function weeksUntil(now: Date): number {
  return Math.floor((now.getTime() - Date.parse(laterDay)) / weekMilliseconds);
}

/**
 * Writes the demo's exports and `manifest.json` into a folder. The same bytes every time.
 * @param folder made where it is missing
 * @param weeks by which all of it happens later
 */
export async function writeDemoInput(folder: string, weeks = 0): Promise<readonly ManifestEntry[]> {
  const later = weeks * weekMilliseconds;
  const moved = (time: string): Date => new Date(Date.parse(time) + later);
  const manifest: ManifestEntry[] = [];
  for (const plan of [...firstPlans, ...laterPlans]) {
    const template = path.resolve(import.meta.dirname, `../fixtures/demo/${plan.chat}.chat`);
    const chat = movedChat(readChat(await readFile(template, 'utf8')), later);
    const exportedAt = moved(plan.exportedAt);
    const rendered = renderChat(chat, { ...plan, exportedAt });
    const earlier =
      plan.after === undefined ? undefined : renderChat(chat, { ...plan, exportedAt: moved(plan.after) });
    const file = path.join(folder, plan.file);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, plan.file.endsWith('.zip') ? await zipOf(rendered, exportedAt) : rendered.text);
    manifest.push({
      file: plan.file,
      phone: plan.phone.number,
      items: rendered.items,
      added: newBlocks(rendered, earlier),
      counts: rendered.counts,
      media: Object.fromEntries(rendered.media.map(({ name, event }) => [name, mediaContent(event).length])),
    });
  }
  await writeFile(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** An export grows at its end; a message deleted since then is one more thing that happened. */
function newBlocks(rendered: RenderedChat, earlier: RenderedChat | undefined): number {
  if (earlier === undefined) return rendered.items;
  const deletions = (rendered.counts.deleted ?? 0) - (earlier.counts.deleted ?? 0);
  return rendered.items - earlier.items + deletions;
}

/** iOS always makes a `.zip` with `_chat.txt` and the media beside it. */
async function zipOf(rendered: RenderedChat, exportedAt: Date): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  const options = { mtime: exportedAt, mode: 0o100644 };
  zip.addBuffer(Buffer.from(rendered.text), '_chat.txt', options);
  for (const { name, event } of rendered.media)
    zip.addBuffer(mediaContent(event), name, { ...options, compress: false });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) {
    process.stderr.write('Usage: node script/demo-input.ts FOLDER\n');
    process.exitCode = 2;
  } else {
    for (const { file, items, added } of await writeDemoInput(folder))
      process.stdout.write(`${String(items).padStart(4)} items, ${String(added).padStart(3)} new  ${file}\n`);
  }
}
