import type { App } from '#app/app.ts';
import { type Command, rowsOutput, textOption } from '#cli/command.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

type List = App['targets']['deliveries'];
type Page = Awaited<ReturnType<List>>;
type Delivery = Page['items'][number];
type State = Parameters<List>[2]['state'];

const states: readonly State[] = ['pending', 'failed', 'vanished', 'noted'];
const rowsAtOnce = 500;

export const targetDeliveries: Command = {
  path: ['target', 'deliveries'],
  arguments: ['<target>'],
  options: [{ flags: '--state <state>' }],
  run: async (context, [name = ''], options) => {
    const state = readState(textOption(options, 'state') ?? 'failed');
    const { targets } = await context.app();
    const page = (after?: string) =>
      targets.deliveries(context.actor, name, { state, limit: rowsAtOnce, ...(after && { after }) });
    // The first page is there before anything is printed: a refusal is no half answer.
    return rowsOutput({
      rows: rowsFrom(await page(), page),
      line: ({ item, mailbox, code, note, attempts, dueAt, deliveredAt }: Delivery) =>
        [
          (deliveredAt ?? dueAt)?.toISOString() ?? '',
          item,
          mailbox,
          context.messages.deliveryStates[state],
          code ?? '',
          attempts > 0 ? String(attempts) : '',
          note === null ? '' : context.translate(note),
        ]
          .filter((part) => part !== '')
          .join('  '),
    });
  },
};

async function* rowsFrom(first: Page, read: (after: string) => Promise<Page>): AsyncIterable<Delivery> {
  for (let page = first; ; page = await read(page.next)) {
    yield* page.items;
    if (page.next === null) return;
  }
}

function readState(text: string): State {
  const state = states.find((one) => one === text);
  if (state !== undefined) return state;
  throw new Failure('usage', say`There is no state "${text}".`, say`Use one of: ${states}.`);
}
