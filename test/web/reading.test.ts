import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bubble, Conversation } from '#http/contract/mailboxes.ts';
import { loadWebMessages } from '#i18n/web/catalogues.ts';
import {
  type Browser,
  inBrowser,
  needsBrowser,
  noBrowser,
  signIn,
  startBrowser,
} from '../support/center/browser.ts';
import { type CenterClient, signInClient } from '../support/center/client.ts';
import { connectAndRun, runOf } from '../support/center/connectors.ts';
import { zipOf } from '../support/center/exportZip.ts';
import { pageOfMany } from '../support/center/manyItems.ts';
import { colleagues, registerColleagues } from '../support/center/people.ts';
import { type ServedCenter, serveCenter } from '../support/center/serve.ts';

const [alice, bob] = colleagues;

/** One pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** A document that would run a script if it were ever shown as what it says it is. */
const active = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg"><script>document.title = "taken over"</script></svg>',
);

const chat = [
  `[05/01/2026, 09:00:00] ${alice.displayName}: The falcon contract is ready`,
  `[05/01/2026, 09:01:00] ${bob.displayName}: <script>document.title = "taken over"</script>`,
  `[05/01/2026, 09:02:00] ${alice.displayName}: ‎<attached: 00000001-PHOTO-2026-01-05-09-02-00.png>`,
  `[05/01/2026, 09:03:00] ${bob.displayName}: ‎<attached: 00000002-drawing.svg>`,
  `[05/01/2026, 09:04:00] ${bob.displayName}: ‎This message was deleted.`,
  `[05/01/2026, 09:05:00] ${alice.displayName}: We sign at noon ‎<This message was edited>`,
].join('\r\n');

describe.skipIf(noBrowser)(
  `exported chats, from the upload to the mailbox ${needsBrowser}`,
  inBrowser,
  () => {
    let center: ServedCenter;
    let browser: Browser;
    let admin: CenterClient;
    let reader: CenterClient;
    let connector: string;
    beforeAll(async () => {
      center = await serveCenter();
      admin = await signInClient(center.address, center.first);
      await registerColleagues(admin);
      await admin.call('takeConnectorRole', { body: {} });
      const { email, password } = await admin.call('addOperator', { body: { email: 'rita@corp.example' } });
      await admin.call('addMember', { params: { group: 'eDiscovery Manager', operator: email } });
      reader = await signInClient(center.address, { email, password });
      ({ connector } = await connectAndRun(admin));
      browser = await startBrowser(center.address);
    });
    afterAll(async () => {
      await browser?.close();
      await center?.stop();
    });

    test('a chat is dropped, looked at, told who is who, and sent', async () => {
      const { site, buttons } = await loadWebMessages('en');
      const { page, complaints, close } = await browser.open();
      await signIn(page, admin);
      await page.getByRole('link', { name: 'Capture site' }).click();
      await page.getByRole('tab', { name: site.upload.title }).click();
      await page.getByRole('button', { name: buttons.chooseFile }).waitFor();
      await page.locator('input[type=file]').setInputFiles({
        name: 'holiday.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-'),
      });
      await page.getByRole('alert').filter({ hasText: 'holiday.pdf' }).waitFor();
      await page.locator('input[type=file]').setInputFiles({
        name: 'WhatsApp Chat - Bob Li.zip',
        mimeType: 'application/zip',
        buffer: await zipOf({
          '_chat.txt': Buffer.from(chat),
          '00000001-PHOTO-2026-01-05-09-02-00.png': png,
          '00000002-drawing.svg': active,
        }),
      });
      await page.getByRole('heading', { name: 'WhatsApp Chat - Bob Li.zip' }).waitFor();
      // A reload loses nothing of what was uploaded.
      await page.reload();
      await page.getByLabel(site.upload.phone).fill('Alice');
      // The list of the browser's own: her number is offered under her name.
      const offered = page.locator(`datalist option[value="${alice.phone}"]`);
      await offered.waitFor({ state: 'attached' });
      expect(await offered.getAttribute('label')).toContain(alice.displayName);
      await page.getByLabel(site.upload.phone).fill(alice.phone);
      await page.getByLabel(site.upload.locale).fill('en-GB');
      await page.getByRole('button', { name: site.upload.inspect }).click();
      await page.getByRole('heading', { name: site.upload.understood }).waitFor();
      await page.getByText(`${alice.displayName} (${alice.email})`).waitFor();
      await page.getByLabel(site.upload.whoIs(alice.displayName)).selectOption('me');
      await page.getByLabel(site.upload.whoIs(bob.displayName)).selectOption('known');
      await page.getByLabel(site.upload.addressOf(bob.displayName)).fill(bob.email);
      await page.getByRole('button', { name: site.upload.submit(6) }).click();
      await page.getByText(site.upload.added(6)).waitFor();
      await page.getByRole('tab', { name: site.waiting.title }).click();
      await page.getByRole('cell', { name: 'WhatsApp', exact: true }).first().waitFor();
      expect(complaints).toEqual([]);
      await close();
    });

    test('the same chat again is all known already', async () => {
      const { site } = await loadWebMessages('en');
      const { page, close } = await browser.open();
      await signIn(page, admin);
      await page.goto('/site/upload');
      await page.locator('input[type=file]').setInputFiles({
        name: 'WhatsApp Chat - Bob Li.zip',
        mimeType: 'application/zip',
        buffer: await zipOf({ '_chat.txt': Buffer.from(chat) }),
      });
      await page.getByLabel(site.upload.phone).fill(alice.phone);
      await page.getByLabel(site.upload.locale).fill('en-GB');
      await page.getByRole('button', { name: site.upload.inspect }).click();
      // Who is who is remembered.
      await expect
        .poll(() => page.getByLabel(site.upload.addressOf(bob.displayName)).inputValue())
        .toBe(bob.email);
      await page.getByRole('button', { name: site.upload.submit(6) }).click();
      await page.getByText(site.upload.added(0)).waitFor();
      await close();
    });

    test('the item is read in its mailbox: as chat, as mail, as source; nothing in it ever runs', async () => {
      await runOf(admin, connector);
      const texts = await loadWebMessages('en');
      const { mailbox } = texts;
      const { page, complaints, close } = await browser.open();
      await signIn(page, reader);
      await page.getByRole('link', { name: texts.shell.pages.mailboxes }).click();
      await page.getByRole('link', { name: alice.email }).click();
      const list = page.getByRole('listbox', { name: mailbox.list });
      await list.getByRole('option').nth(5).waitFor();
      await list.press('End');
      await list.press('Enter');
      const chatView = page.getByRole('tabpanel');
      await chatView.getByText('The falcon contract is ready').waitFor();
      await chatView.getByText('<script>document.title = "taken over"</script>').waitFor();
      expect(await chatView.getByRole('img', { name: /PHOTO/ }).evaluate(isDrawn)).toBe(true);
      await expect.poll(() => chatView.locator('img').count()).toBe(1);
      await chatView.getByText('00000002-drawing.svg').waitFor();
      await chatView.getByText(mailbox.deletedUnseen).waitFor();
      await page.getByRole('tab', { name: mailbox.views.mail, exact: true }).click();
      await page.getByRole('cell', { name: 'Message-ID', exact: true }).waitFor();
      await page.getByRole('tab', { name: mailbox.views.source }).click();
      await page.getByText(/^MIME-Version: 1\.0/m).waitFor();
      expect(await page.title()).toBe(`${alice.email} · Holdfast`);
      // Links in mails that were delivered elsewhere name the item alone.
      const item = new URL(page.url()).pathname.split('/').at(-1);
      await page.goto(`/items/${item}`);
      await page.waitForURL(`**/mailboxes/*/${item}`);
      expect(complaints).toEqual([]);
      await close();
    });

    test('what is not a picture is a download with a type of its own, never a document of the page', async () => {
      const found = await reader.call('search', { query: { q: 'drawing' } });
      const [hit] = found.items;
      const { bubble } = await reader.call('readItem', { params: { item: hit?.item ?? '' } });
      const [drawing] = bubble.attachments;
      expect(drawing).toMatchObject({ fileName: '00000002-drawing.svg', previewType: null });
      const { page, close } = await browser.open();
      await signIn(page, reader);
      const path = `/api/v1/items/${bubble.item}/attachments/${drawing?.id}`;
      for (const query of ['', '?preview=true']) {
        const answer = await page.request.get(`${path}${query}`);
        expect(answer.status()).toBe(200);
        expect(answer.headers()['content-disposition']).toMatch(/^attachment/);
        expect(answer.headers()['content-type']).not.toContain('svg');
        expect(answer.headers()['content-security-policy']).toContain('sandbox');
      }
      await close();
    });

    test('search finds it in its mailbox and in all; a word that nobody wrote finds nothing', async () => {
      const { mailboxes } = await loadWebMessages('en');
      const { page, close } = await browser.open();
      await signIn(page, reader);
      await page.goto('/mailboxes');
      await search(page, mailboxes.searchAll, 'falcon');
      await page.getByRole('link', { name: /falcon contract/ }).click();
      await page.getByRole('tabpanel').getByText('The falcon contract is ready').waitFor();
      await search(page, mailboxes.searchOne, 'pelican');
      await page.getByText(mailboxes.noHits('pelican')).waitFor();
      await close();
    });

    test('who may not read is told so, and whom to ask', async () => {
      const { mailbox } = await loadWebMessages('en');
      const { page, close } = await browser.open();
      await signIn(page, admin);
      await page.goto(`/mailboxes/${alice.email}`);
      await page.getByText(mailbox.mayNotRead).waitFor();
      await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
      await close();
    });

    test('what was edited or deleted later stands beside the original, which stays as it was', async () => {
      const { mailbox } = await loadWebMessages('en');
      const found = await reader.call('search', { query: { q: 'falcon' } });
      const original = found.items[0]?.item ?? '';
      const { page, close } = await browser.open();
      // No export tells what an edit was about; a capture that does is described here as the contract has it.
      await page.route('**/api/v1/items/*/conversation**', async (route) => {
        const answer = await route.fetch();
        const conversation: Conversation = await answer.json();
        const said = conversation.items.find(({ item }) => item === original);
        if (said === undefined) throw new Error('the item is not in its own conversation');
        await route.fulfill({
          json: { ...conversation, items: [...conversation.items, ...laterThan(said)] },
        });
      });
      await signIn(page, reader);
      await page.goto(`/mailboxes/${alice.email}/${original}`);
      const bubble = page.getByRole('listitem').filter({ hasText: 'The falcon contract is ready' });
      const changes = bubble.getByRole('list', { name: mailbox.changes });
      await changes.getByText('The falcon contract is signed').waitFor();
      await changes.getByText(mailbox.originalKept).waitFor();
      await bubble.getByRole('list', { name: mailbox.reactions }).getByText('👍').waitFor();
      await bubble.getByText('The falcon contract is ready', { exact: true }).waitFor();
      await close();
    });

    test('a list of 100,000 items scrolls without loading them all', async () => {
      const { mailbox } = await loadWebMessages('en');
      const { page, close } = await browser.open();
      const asked: string[] = [];
      await page.route('**/api/v1/mailboxes/*/items**', (route) => {
        const query = new URL(route.request().url()).searchParams;
        const after = Number(query.get('after') ?? 0);
        const limit = Number(query.get('limit'));
        asked.push(String(after));
        return route.fulfill({ json: pageOfMany(after, limit) });
      });
      await signIn(page, reader);
      await page.goto(`/mailboxes/${alice.email}`);
      const list = page.getByRole('listbox', { name: mailbox.list });
      await list.getByText('Message number 0', { exact: true }).waitFor();
      expect(asked).toEqual(['0']);
      for (let turn = 0; turn < 5; turn += 1) {
        await list.press('End');
        await page.waitForTimeout(300);
      }
      const shown = await list.getByRole('option').count();
      expect(shown).toBeLessThan(60);
      expect(asked.length).toBeGreaterThan(3);
      expect(asked.length).toBeLessThan(12);
      expect(asked.length).toBe(new Set(asked).size);
      await close();
    });
  },
);

/** An edit, a deletion and a reaction that refer to it. */
function laterThan(said: Bubble): Bubble[] {
  const about = (relation: string, minutes: number, id: string): Bubble => ({
    ...said,
    item: id.padEnd(43, 'A'),
    text: null,
    occurredAt: new Date(Date.parse(said.occurredAt) + minutes * 60_000).toISOString(),
    refers: [{ relation, item: said.item, quotedText: null }],
  });
  return [
    {
      ...about('edits', 1, 'edit'),
      kind: 'edit',
      text: 'The falcon contract is signed',
      edit: { version: 1, previousText: said.text },
    },
    {
      ...about('deletes', 2, 'deletion'),
      kind: 'deletion',
      deletion: { by: null, scope: 'everyone', originalAvailable: true },
    },
    { ...about('reactsTo', 3, 'reaction'), kind: 'reaction', reaction: { emoji: '👍', removed: false } },
  ];
}

async function search(page: Page, label: string, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: label }).fill(words);
  await page.keyboard.press('Enter');
}

const isDrawn = (picture: { naturalWidth?: number }): boolean => (picture.naturalWidth ?? 0) > 0;
