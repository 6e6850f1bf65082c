import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  prepareConnector,
  runConnector,
  type TemporaryArchive,
  temporaryArchive,
  tester,
} from '../support/archive.ts';
import { generatedPeople } from '../support/generatedChat.ts';
import { inEnglish } from '../support/inEnglish.ts';
import { captureGenerated, itemsOf, verifyArchive } from '../support/road.ts';

/** What a custom mapping does to the items of a run, from the file to the mailboxes and the quarantine. */

const header = 'External User ID,Microsoft 365 User Mailbox';
const quarantine = 'quarantine@archive.corp.example';
const [alice, bob] = generatedPeople;

let archive: TemporaryArchive;
let captured = 0;
beforeAll(async () => {
  archive = await temporaryArchive();
  await prepareConnector(
    archive,
    generatedPeople.map(({ email, phone }) => ({ email, phone, mailbox: true })),
  );
  await (await archive.app()).mailboxes.create(tester, { addresses: ['desk@corp.example'] });
});
afterAll(() => archive.remove());

/** Applies a file with these rows, captures two messages between the two people, and runs. */
async function runWith(rows: readonly string[], columns = header) {
  const app = await archive.app();
  const file = path.join(archive.folder, 'mapping.csv');
  await writeFile(file, [columns, ...rows, ''].join('\r\n'));
  const applied = await app.connectors.applyMapping(tester, 'WhatsApp', { file, acceptPartial: true });
  const before = await counts();
  await captureGenerated(archive, captured, 2);
  captured += 2;
  const report = await runConnector(archive);
  const after = await counts();
  const got = Object.fromEntries(
    Object.entries(after).map(([mailbox, count]) => [mailbox, count - (before[mailbox] ?? 0)]),
  );
  return { applied, report, got };
}

async function counts(): Promise<Record<string, number>> {
  const mailboxes = [alice.email, bob.email, 'desk@corp.example', quarantine];
  const sizes = await Promise.all(
    mailboxes.map(async (mailbox) => [mailbox, (await itemsOf(archive, mailbox)).length] as const),
  );
  return Object.fromEntries(sizes);
}

describe('a run with a custom mapping', () => {
  it('puts items of numbers with conflicting rows into quarantine, and delivers them when it is mended', async () => {
    const contradicting = [alice, bob].flatMap(({ phone, email }) => [
      `${phone},${email}`,
      `${phone},desk@corp.example`,
    ]);
    const { applied, report, got } = await runWith(contradicting);
    expect(applied).toMatchObject({ conflicts: 2, rows: 4 });
    expect(report).toMatchObject({
      state: 'completed-with-warnings',
      imported: 0,
      notImported: 2,
      deliveriesMissing: 4,
      reconciled: true,
    });
    expect(got).toEqual({ [alice.email]: 0, [bob.email]: 0, 'desk@corp.example': 0, [quarantine]: 2 });
    const app = await archive.app();
    const reasons = [];
    for await (const row of await app.connectors.log(tester, 'WhatsApp', undefined)) reasons.push(row.reason);
    expect(reasons).toEqual(['mapping-conflict', 'mapping-conflict']);
    const { archive: built, foundation } = app.engine;
    const waiting = await foundation.database.pool.query<{ id: string }>(
      'select id from connector.connector',
    );
    const held = await built.quarantine.list(waiting.rows[0]?.id ?? '', undefined, 10);
    expect(held.map(({ reason }) => reason)).toEqual(['mapping-conflict', 'mapping-conflict']);

    const file = path.join(archive.folder, 'mended.csv');
    await writeFile(file, `${header}\n${alice.phone},desk@corp.example\n`);
    await app.connectors.applyMapping(tester, 'WhatsApp', { file, acceptPartial: false });
    const watch = { signal: new AbortController().signal, progress: () => undefined };
    const redelivered = await app.connectors.redeliver(tester, 'WhatsApp', watch);
    expect(redelivered).toMatchObject({ imported: 2, deliveriesMissing: 0, reconciled: true });
    expect(await counts()).toMatchObject({ [bob.email]: 2, 'desk@corp.example': 2 });
  });

  it('of two users, one in conflict, imports for the other and counts what is missing', async () => {
    const { report, got } = await runWith([
      `${alice.phone},${alice.email}`,
      `${alice.phone},desk@corp.example`,
    ]);
    expect(report).toMatchObject({ imported: 2, notImported: 0, deliveriesMissing: 2, reconciled: true });
    expect(got).toEqual({ [alice.email]: 0, [bob.email]: 2, 'desk@corp.example': 0, [quarantine]: 0 });
    const missing = await (await archive.app()).engine.foundation.database.pool.query(
      'select distinct reason from connector.missing_delivery where run = $1',
      [report.run],
    );
    expect(missing.rows).toEqual([{ reason: 'mapping-conflict' }]);
  });

  it('warns of an unknown mailbox, at check and at run, and falls back to the e-mail address', async () => {
    const { applied, report, got } = await runWith([`${alice.phone},typo@corp.example`]);
    expect(applied.problems).toEqual([]);
    expect(inEnglish(applied.warnings)).toEqual([
      "Line 2: there is no mailbox typo@corp.example; until there is, the user's e-mail address decides.",
    ]);
    expect(report.state).toBe('completed-with-warnings');
    expect(inEnglish(report.notices)).toEqual([expect.stringContaining('typo@corp.example')]);
    expect(got).toMatchObject({ [alice.email]: 2, [bob.email]: 2, [quarantine]: 0 });
  });

  it('follows a number from one holder to the next in time', async () => {
    // The generated messages are of 2026-01-05, one a second from 08:00:00 UTC on.
    const changed = new Date(Date.UTC(2026, 0, 5, 8) + (captured + 1) * 1_000).toISOString();
    const { applied, got } = await runWith(
      [
        `${alice.phone},${alice.email},,${changed}`,
        `${alice.phone},desk@corp.example,${changed},`,
        `${bob.phone},${bob.email},,`,
      ],
      `${header},Valid From,Valid Until`,
    );
    expect(applied).toMatchObject({ conflicts: 0, problems: [] });
    expect(got).toEqual({ [alice.email]: 1, [bob.email]: 2, 'desk@corp.example': 1, [quarantine]: 0 });
  });

  it('finds a user by the log-in name at the site, whatever separator, quotes and encoding the file has', async () => {
    const app = await archive.app();
    const file = path.join(archive.folder, 'names.csv');
    const lines = [header.replace(',', '\t'), `"${alice.email.toUpperCase()}"\tDESK@corp.example`];
    await writeFile(file, Buffer.from(`\ufeff${lines.join('\r')}`, 'utf16le'));
    await app.connectors.applyMapping(tester, 'WhatsApp', { file, acceptPartial: false });
    const before = await counts();
    await captureGenerated(archive, captured, 2);
    captured += 2;
    expect(await runConnector(archive)).toMatchObject({ state: 'completed', imported: 2, reconciled: true });
    const after = await counts();
    expect((after['desk@corp.example'] ?? 0) - (before['desk@corp.example'] ?? 0)).toBe(2);
    expect(after[alice.email]).toBe(before[alice.email]);
    expect((await verifyArchive(archive)).findings).toEqual([]);
  });
});
