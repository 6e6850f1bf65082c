import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directoriesEn } from '#i18n/directories/en.ts';
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
import { peopleFile } from '../support/center/directories.ts';
import { type ServedCenter, serveCenter } from '../support/center/serve.ts';

const { directories: texts, settingFields } = await loadWebMessages('en');

describe.skipIf(noBrowser)(`directories in a real browser ${needsBrowser}`, inBrowser, () => {
  let center: ServedCenter;
  let browser: Browser;
  let admin: CenterClient;
  beforeAll(async () => {
    center = await serveCenter();
    admin = await signInClient(center.address, center.first);
    await admin.call('takeConnectorRole', { body: {} });
    browser = await startBrowser(center.address);
  });
  afterAll(async () => {
    await browser?.close();
    await center?.stop();
  });

  test('a file is uploaded and read; its people are found, its doubts told; then it is removed', async () => {
    const { page, complaints, close } = await browser.open();
    await signIn(page, admin);
    await page.getByRole('link', { name: texts.title }).click();
    await page.getByText(texts.none).waitFor();
    await page.getByRole('button', { name: texts.add }).click();
    await page.getByRole('button', { name: settingFields.chooseKind(directoriesEn.csv?.name ?? '') }).click();
    const panel = page.getByRole('dialog').first();
    await panel.getByRole('textbox', { name: settingFields.name, exact: true }).fill('staff');
    await panel.getByRole('button', { name: texts.addSubmit, exact: true }).click();
    await panel.getByText(settingFields.missing).waitFor();
    const file = { name: 'staff.csv', mimeType: 'text/csv', buffer: Buffer.from(peopleFile) };
    await panel.locator('input[type=file]').setInputFiles(file);
    await panel.getByText('Chosen: staff.csv').waitFor();
    await panel.getByRole('button', { name: settingFields.check, exact: true }).click();
    await panel.getByText(settingFields.canWork).waitFor();
    await panel.getByRole('button', { name: texts.addSubmit, exact: true }).click();
    await page.getByRole('dialog', { name: 'staff' }).waitFor();
    await panel.getByRole('button', { name: texts.readNow }).click();
    await page
      .getByText(/^3 people/)
      .first()
      .waitFor();
    await panel.getByRole('heading', { name: texts.doubts }).waitFor();
    await panel.getByRole('tab', { name: texts.tabs.people }).click();
    await panel.getByRole('cell', { name: 'Bob Li' }).waitFor();
    await panel.getByRole('searchbox', { name: texts.search }).fill('a.chen');
    await panel.getByRole('cell', { name: 'Bob Li' }).waitFor({ state: 'detached' });
    await panel.getByRole('cell', { name: '+447700900101' }).waitFor();
    const said = texts.actions.remove;
    await panel.getByRole('button', { name: said.button, exact: true }).click();
    const asked = page.getByRole('dialog', { name: said.title('staff') });
    await asked.getByText(said.text).waitFor();
    await asked.getByRole('button', { name: said.button, exact: true }).click();
    await page.getByText(texts.none).waitFor();
    expect((await admin.call('listDirectories')).items).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
