import path from 'node:path';
import { expect, test } from 'vitest';
import { serviceFolder } from '#core/item.ts';
import { temporaryFolder } from '../support/folder.ts';
import { manyItems } from '../support/manyItems.ts';
import { testTenant } from '../support/microsoft365.ts';
import { runAndKill } from './runAndKill.ts';

const program = path.resolve(import.meta.dirname, '../support/graph/deliverProcess.ts');
const person = 'alice@corp.example';
const count = 200;

test('each item is in the mailbox of Microsoft 365 once and whole, however often the delivery is killed', async () => {
  const { graph, values } = await testTenant([person], { latencyMs: 2 });
  const folder = await temporaryFolder();
  const args = [JSON.stringify(values), path.join(folder.path, 'receipts'), person, `${count}`];
  const messages = () => graph.mailbox(person).messages(serviceFolder.whatsapp);
  try {
    const seen: number[] = [];
    for (let kills = 0; kills < 5; kills++) {
      await runAndKill(program, args, Math.random() * 150);
      seen.push(messages().length);
    }
    expect(await runAndKill(program, args)).toBe(0);
    expect(seen.some((number) => number > 0 && number < count)).toBe(true);
    const counts = graph.mailbox(person).countBy('ArchiveItemId');
    expect([...counts.keys()].toSorted()).toEqual(
      manyItems(count)
        .map(({ id }): string => id)
        .toSorted(),
    );
    expect(Math.max(...counts.values())).toBe(1);
    const files = messages().map(({ attachments }) => attachments.length);
    expect(files.filter((number) => number === 1)).toHaveLength(count / 50);
    expect(graph.failures).toEqual([]);
  } finally {
    await graph.close();
    await folder[Symbol.asyncDispose]();
  }
});
