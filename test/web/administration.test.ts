import { readFile } from 'node:fs/promises';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadWebMessages } from '#i18n/web/catalogues.ts';
import {
  type Browser,
  inBrowser,
  needsBrowser,
  noBrowser,
  signIn,
  startBrowser,
} from '../support/center/browser.ts';
import { type CenterClient, ownPassword, signInClient } from '../support/center/client.ts';
import { type ServedCenter, serveCenter } from '../support/center/serve.ts';

const texts = await loadWebMessages('en');

describe.skipIf(noBrowser)(
  `users, roles, audit, settings and the own profile ${needsBrowser}`,
  inBrowser,
  () => {
    let center: ServedCenter;
    let browser: Browser;
    let admin: CenterClient;
    beforeAll(async () => {
      center = await serveCenter();
      admin = await signInClient(center.address, center.first);
      browser = await startBrowser(center.address);
    });
    afterAll(async () => {
      await browser?.close();
      await center?.stop();
    });

    test('a user is registered by form; his number changes hands at a date', async () => {
      const { users } = texts.site;
      const { page, complaints, close } = await browser.open();
      await signIn(page, admin);
      await page.goto('/site');
      await page.getByText(users.none).waitFor();
      await page.getByRole('button', { name: users.register }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(users.email).fill('alice@corp.example');
      await dialog.getByLabel(users.displayName, { exact: true }).fill('Alice Chen');
      await dialog.getByLabel(users.phones).fill('07700 900101');
      await dialog.getByRole('button', { name: users.registerSubmit }).click();
      // A number without country code is refused in the form, with what to do; what was typed stays.
      await dialog
        .getByText(/country code/)
        .first()
        .waitFor();
      await expect.poll(() => dialog.getByLabel(users.email).inputValue()).toBe('alice@corp.example');
      await dialog.getByLabel(users.phones).fill('+44 7700 900101');
      await dialog.getByLabel(users.from).fill('2026-01-01');
      await dialog.getByLabel(users.until).fill('2026-04-01');
      await dialog.getByRole('button', { name: users.registerSubmit }).click();
      await page.getByText('+447700900101').waitFor();
      await page.getByText(users.validBetween('Jan 1, 2026', 'Apr 1, 2026')).waitFor();
      // It changes hands a month later than was thought; what is refused stays in the form.
      await page.getByRole('button', { name: users.correctOf('+447700900101') }).click();
      await dialog.getByLabel(users.until).fill('2025-04-01');
      await dialog.getByRole('button', { name: texts.buttons.save }).click();
      await dialog.getByText(/before it begins/).waitFor();
      await dialog.getByLabel(users.until).fill('2026-05-01');
      await dialog.getByRole('button', { name: texts.buttons.save }).click();
      await page.getByText(users.validBetween('Jan 1, 2026', 'May 1, 2026')).waitFor();
      await page.getByText(users.withoutMailbox(1)).waitFor();
      await page.getByRole('button', { name: users.createMailboxes }).click();
      await page.getByText(users.withoutMailbox(1)).waitFor({ state: 'detached' });
      // Chromium reports the refused form; nothing else may be.
      expect(complaints.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]);
      await close();
    });

    test('a file of users is checked line by line and taken only as a whole', async () => {
      const { userImport, users } = texts.site;
      const { page, close } = await browser.open();
      await signIn(page, admin);
      await page.goto('/site/users/import');
      const header = 'Email,Display Name,Phone,WeCom ID,Valid From,Valid Until';
      await give(page, 'users.csv', [
        header,
        'bob@corp.example,Bob,4.477E+11,,,',
        'carol@,Carol,+447700900103,,,',
      ]);
      await page.getByText(userImport.bad(2)).waitFor();
      await expect.poll(() => page.getByRole('cell', { name: '2', exact: true }).count()).toBe(1);
      await expect.poll(() => page.getByRole('button', { name: userImport.submit(2) }).count()).toBe(0);
      await give(page, 'users.csv', [
        header,
        'bob@corp.example,Bob Li,+447700900102,,,',
        'carol@corp.example,Carol,+447700900103,carol.n,2026-04-01,',
      ]);
      await page.getByText(userImport.good).waitFor();
      await page.getByRole('button', { name: userImport.submit(2) }).click();
      await page.getByRole('heading', { name: users.heading(3) }).waitFor();
      await page.getByRole('searchbox').fill('900103');
      await page.getByRole('heading', { name: users.heading(1) }).waitFor();
      await close();
    });

    test('an operator is added with a password shown once, gets a role group, and loses it', async () => {
      const { groups, operators } = texts.roles;
      const { page, complaints, close } = await browser.open();
      await signIn(page, admin);
      await page.getByRole('link', { name: texts.shell.pages.roles }).click();
      await page.getByRole('button', { name: groups.make }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(groups.name).fill('Branch Rotterdam');
      await dialog.getByRole('checkbox', { name: 'Capture Import' }).check();
      await dialog.getByRole('button', { name: groups.makeSubmit }).click();
      await page.getByRole('heading', { name: 'Branch Rotterdam' }).waitFor();
      await page.getByRole('button', { name: texts.buttons.close }).click();
      await page.getByRole('tab', { name: operators.title }).click();
      await page.getByRole('button', { name: operators.add }).click();
      await dialog.getByLabel(operators.email).fill('rob@corp.example');
      await dialog.getByRole('checkbox', { name: 'Branch Rotterdam' }).check();
      await dialog.getByRole('button', { name: operators.addSubmit, exact: true }).click();
      const shown = page.getByRole('alertdialog');
      const password = await shown.getByLabel(operators.password).inputValue();
      await shown.getByRole('button', { name: texts.elements.kept }).click();
      expect(password.length).toBeGreaterThan(12);
      const rob = await signInClient(center.address, { email: 'rob@corp.example', password });
      expect((await rob.call('readSession')).permissions).toContain('site.import');
      await page.goto('/roles/groups/Branch%20Rotterdam');
      await page.getByRole('button', { name: groups.removeMember('rob@corp.example') }).click();
      await page.getByText(groups.noMembers).waitFor();
      expect((await rob.call('readSession')).permissions).toEqual([]);
      // A reading role, ticked, shows it at once.
      await page.getByRole('checkbox', { name: /^Review/ }).check();
      await page.getByText(groups.roleAdded('Review', 'Branch Rotterdam')).first().waitFor();
      expect(complaints).toEqual([]);
      await close();
    });

    test('the last who may manage roles cannot be taken out: the refusal says why', async () => {
      const { groups } = texts.roles;
      const { page, close } = await browser.open();
      await signIn(page, admin);
      await page.goto('/roles/groups/Organization%20Management');
      await page.getByRole('button', { name: groups.removeMember(admin.email) }).click();
      await page
        .getByRole('dialog')
        .getByText(/manage roles/)
        .first()
        .waitFor();
      const { items } = await admin.call('listRoleGroups');
      expect(items.find(({ name }) => name === 'Organization Management')?.members).toContain(admin.email);
      await close();
    });

    test('the audit trail is filtered, exported and checked', async () => {
      const { audit } = texts;
      const { page, complaints, close } = await browser.open();
      await signIn(page, admin);
      await page.getByRole('link', { name: texts.shell.pages.audit }).click();
      const action = page.getByRole('combobox', { name: audit.action });
      const actor = page.getByRole('combobox', { name: audit.actor, exact: true });
      // What no suggestion says stays as it was typed; a word of one's own language leads to the action.
      await actor.fill('somebody whom nothing offers');
      await expect.poll(() => actor.inputValue()).toBe('somebody whom nothing offers');
      await actor.fill('');
      await action.pressSequentially('no such action');
      await expect.poll(() => action.inputValue()).toBe('no such action');
      await action.clear();
      await action.pressSequentially('open the ho');
      await page.getByRole('option', { name: /home\.show/ }).click();
      await expect.poll(() => action.inputValue()).toBe('home.show');
      await action.fill('operator.*');
      await expect.poll(() => action.inputValue()).toBe('operator.*');
      await page.getByRole('button', { name: audit.apply, exact: true }).click();
      await page
        .getByRole('cell', { name: new RegExp(`^${texts.auditActions['operator.add']}\\s*operator\\.add$`) })
        .first()
        .waitFor();
      await page
        .getByRole('cell', { name: /^role-group/ })
        .first()
        .waitFor({ state: 'detached' });
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: audit.exportCsv }).click();
      const exported = await readFile(await (await download).path(), 'utf8');
      expect(exported).toContain('operator.add');
      expect(exported).not.toContain('mailbox.create');
      await page.getByRole('button', { name: audit.verify }).click();
      await page.getByText(audit.whole).waitFor();
      expect(complaints).toEqual([]);
      await close();
    });

    test('settings: a domain, and two operators who change the alerts at once', async () => {
      const { domains, alerts, readAgain } = texts.settings;
      const { page, close } = await browser.open();
      await signIn(page, admin);
      await page.getByRole('link', { name: texts.shell.pages.settings }).click();
      await page.getByRole('textbox', { name: domains.domain }).fill('corp.example');
      await page.getByRole('button', { name: domains.add }).click();
      await page.getByRole('cell', { name: 'corp.example', exact: true }).waitFor();
      await page.getByRole('tab', { name: alerts.title }).click();
      await page.getByLabel(alerts.to).fill('ann@corp.example');
      const other = await browser.open();
      await signIn(other.page, admin);
      await other.page.goto('/settings/alerts');
      await other.page.getByLabel(alerts.late).fill('45');
      await save(other.page);
      await other.page.getByText(texts.settings.saved).first().waitFor();
      await other.close();
      await save(page);
      // The second is told, and nothing is overwritten.
      await page.getByRole('button', { name: readAgain }).click();
      await page.getByLabel(alerts.late).and(page.locator('[value="45"]')).waitFor();
      expect((await admin.call('readAlertSettings')).email.to).toEqual([]);
      await close();
    });

    test('the profile: language, time zone, second factor with recovery codes, a token, a new password', async () => {
      const { email, password } = await admin.call('addOperator', { body: { email: 'ida@corp.example' } });
      const ida = await signInClient(center.address, { email, password });
      const { profile, signIn: words } = texts;
      const { page, close } = await browser.open();
      await signIn(page, ida);
      await page.goto('/profile');
      await page.getByRole('button', { name: profile.secondFactor.turnOn }).click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('input[type=password]').fill(ownPassword);
      await dialog.getByRole('button', { name: profile.secondFactor.next }).click();
      await dialog.getByRole('img', { name: profile.secondFactor.picture }).waitFor();
      const key = (await dialog.locator('code').textContent()) ?? '';
      await dialog.getByRole('textbox', { name: words.code.label }).fill(codeOf(key));
      await dialog.getByRole('button', { name: profile.secondFactor.turnOn }).click();
      const shown = page.getByRole('alertdialog');
      const codes = await shown.getByLabel(profile.secondFactor.codes).inputValue();
      expect(codes.split('\n').length).toBeGreaterThan(5);
      await shown.getByRole('button', { name: texts.elements.kept }).click();
      await page.getByText(profile.secondFactor.isOn, { exact: true }).waitFor();
      await page.getByRole('button', { name: profile.tokens.make }).click();
      await dialog.getByLabel(profile.tokens.name).fill('nightly report');
      await dialog.getByRole('radio', { name: profile.tokens.all }).check();
      await dialog.getByRole('button', { name: profile.tokens.makeSubmit }).click();
      await shown.getByLabel(profile.tokens.token).waitFor();
      await shown.getByRole('button', { name: texts.elements.kept }).click();
      await page.getByText('nightly report').waitFor();
      await page.getByLabel(texts.shell.language, { exact: true }).last().selectOption('nl');
      // No zone's name begins with what is typed: it stays, and narrows the list.
      const zone = page.getByRole('combobox', { name: profile.timeZone });
      await zone.clear();
      await zone.pressSequentially('amsterdam');
      await page.getByRole('option', { name: 'Europe/Amsterdam' }).click();
      await expect.poll(() => zone.inputValue()).toBe('Europe/Amsterdam');
      await save(page);
      const dutch = await loadWebMessages('nl');
      await page.getByRole('heading', { level: 1, name: dutch.shell.pages.profile }).waitFor();
      await close();
    });
  },
);

async function give(page: Page, name: string, lines: readonly string[]): Promise<void> {
  const buffer = Buffer.from(`${lines.join('\r\n')}\r\n`);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: texts.buttons.save, exact: true }).first().click();
}

function codeOf(key: string): string {
  return new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) }).generate();
}
