import type { App } from '#app/app.ts';
import { type Command, rowsOutput, textOption } from '#cli/command.ts';

type Page = Awaited<ReturnType<App['directories']['people']>>;
type DirectoryMember = Page['items'][number];
type Held = DirectoryMember['phones'][number];

const rowsAtOnce = 500;

export const directoryPeople: Command = {
  path: ['directory', 'people'],
  arguments: ['<directory>'],
  options: [{ flags: '--search <text>' }],
  run: async (context, [name = ''], options) => {
    const search = textOption(options, 'search');
    const { directories } = await context.app();
    const page = (after?: string) =>
      directories.people(context.actor, name, {
        limit: rowsAtOnce,
        ...(search !== undefined && { search }),
        ...(after !== undefined && { after }),
      });
    const { left, off } = context.messages.directoryPeople;
    // The first page is there before anything is printed: a refusal is no half answer.
    return rowsOutput({
      rows: rowsFrom(await page(), page),
      line: ({ address, displayName, aliases, phones, active, leftAt }: DirectoryMember) =>
        [
          address,
          displayName ?? '',
          [...aliases, ...phones].map(heldText).join(' '),
          leftAt !== null ? `${left} ${leftAt.toISOString()}` : active ? '' : off,
        ]
          .filter((part) => part !== '')
          .join('  '),
    });
  },
};

/** `+447700900101`, `+447700900101 (…2026-03-02)`, `+447700900101 (2026-03-02…)`. */
function heldText({ value, from, until }: Held): string {
  const day = (time: Date | null) => time?.toISOString().slice(0, 10) ?? '';
  return from === null && until === null ? value : `${value} (${day(from)}…${day(until)})`;
}

async function* rowsFrom(
  first: Page,
  read: (after: string) => Promise<Page>,
): AsyncIterable<DirectoryMember> {
  for (let page = first; ; page = await read(page.next)) {
    yield* page.items;
    if (page.next === null) return;
  }
}
