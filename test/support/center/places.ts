import type { Page } from 'playwright-core';

/** A page of the compliance center, or a state of one, that is looked at in every theme. */
export interface Place {
  /** Of its picture. */
  readonly name: string;
  readonly path: string;
  /** What to do there before looking. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export const press = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).first().click();
};

/** From *User mapping* on; the target of the tests is called *office*. */
async function chooseTarget(page: Page): Promise<void> {
  await press('Next')(page);
  await page.getByRole('checkbox', { name: /^office/ }).check();
  await page.getByRole('radio', { name: 'As the lines below say' }).check();
  await page.getByRole('textbox', { name: 'Mailboxes' }).fill('*@emea.corp.example, susan@corp.example');
}

async function chooseImap(page: Page): Promise<void> {
  await press('Add a target')(page);
  await page.getByRole('button', { name: 'Choose IMAP server' }).click();
  await press('Add the target')(page);
}

async function chooseCsv(page: Page): Promise<void> {
  await press('Connect a directory')(page);
  await page.getByRole('button', { name: 'Choose CSV file' }).click();
}

/** Home and data connectors, in English; the connector of the tests is called *WhatsApp Archiver*. */
export const places: readonly Place[] = [
  { name: 'home', path: '/' },
  { name: 'home-table', path: '/', prepare: press('Show as a table') },
  { name: 'data-connectors', path: '/connectors' },
  { name: 'connectors', path: '/connectors/list' },
  { name: 'product-whatsapp', path: '/connectors/product/whatsapp' },
  { name: 'product-wechat', path: '/connectors/product/wechat' },
  { name: 'connector', path: '/connectors/list/WhatsApp%20Archiver' },
  {
    name: 'connector-runs',
    path: '/connectors/list/WhatsApp%20Archiver/runs',
    prepare: press('Show the log'),
  },
  { name: 'connector-not-imported', path: '/connectors/list/WhatsApp%20Archiver/not-imported' },
  { name: 'connector-missing', path: '/connectors/list/WhatsApp%20Archiver/missing' },
  { name: 'connector-edit', path: '/connectors/list/WhatsApp%20Archiver', prepare: press('Edit') },
  {
    name: 'connector-replay',
    path: '/connectors/list/WhatsApp%20Archiver',
    prepare: press('Replay a period'),
  },
  { name: 'wizard-terms', path: '/connectors/add/wechat' },
  { name: 'wizard-login', path: '/connectors/add/wechat', prepare: press('Accept') },
  { name: 'wizard-mapping', path: '/connectors/add/wechat', prepare: press('Next') },
  { name: 'wizard-mailboxes', path: '/connectors/add/wechat', prepare: chooseTarget },
  { name: 'wizard-review', path: '/connectors/add/wechat', prepare: press('Next') },
  { name: 'targets', path: '/targets' },
  { name: 'target-add', path: '/targets', prepare: chooseImap },
  { name: 'target', path: '/targets/office' },
  { name: 'target-deliveries', path: '/targets/office/deliveries' },
  { name: 'directories', path: '/directories' },
  { name: 'directory-add', path: '/directories', prepare: chooseCsv },
  { name: 'directory', path: '/directories/staff' },
  { name: 'directory-people', path: '/directories/staff/people' },
  { name: 'not-found', path: '/nowhere' },
];
