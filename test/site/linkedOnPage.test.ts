import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { personalTexts } from '#i18n/personal/texts.ts';
import { makeLinkedDevice } from '#sources/whatsapp-linked-device/source.ts';
import { type MockWhatsapp, startMockWhatsapp } from '../support/whatsapp/mockWhatsapp.ts';
import { openPersonalHouse, type PersonalHouse, visitor, waiting } from './personalHouse.ts';
import { alicePhone, bobPhone, openAll } from './support.ts';

const { linking: said } = personalTexts('en');
let whatsapp: MockWhatsapp;
let house: PersonalHouse;
beforeAll(async () => {
  whatsapp = await startMockWhatsapp();
  const { url, certificateKey } = whatsapp;
  const source = makeLinkedDevice({ backOff: { first: 50, longest: 500 } });
  const parseSettings: typeof source.parseSettings = (values, grants) =>
    source.parseSettings(values, { ...grants, whatsappServer: { url, certificateKey } });
  house = await openPersonalHouse({ ...source, parseSettings });
});
afterAll(async () => {
  await house.close();
  await whatsapp.stop();
});

/** The code that the page of this user shows now. */
async function code(): Promise<string> {
  const [capture] = await house.bench.site.captures.list();
  const state = house.bench.site.captures.stateOf(capture?.id ?? '');
  return (state?.state === 'linking' && state.qr) || '';
}

async function start(root: string, person: ReturnType<typeof visitor>, way = 'picture'): Promise<string> {
  await person.post(`${root}/link`, { proof: await person.proof(root), phone: alicePhone, way });
  await person.until(root, said.picture);
  return code();
}

test('a phone is linked from the page with the real client; another number is refused and nothing of it kept', async () => {
  const root = await house.invite('link-device');
  const person = visitor(house.origin);
  await person.begin(root);
  whatsapp.scan(await start(root, person), bobPhone);
  const refused = await person.until(root, said.unlinkedTitle);
  expect(refused).toContain(said.startAgain);
  expect((await openAll(house.bench)).items).toEqual([]);
  const again = await start(root, person, 'code');
  expect(await person.until(root, said.codeTitle)).toMatch(/class="pairing">[0-9A-Z]{4}-[0-9A-Z]{4}</);
  whatsapp.scan(again, alicePhone);
  await person.until(root, said.linkedTitle);
  await whatsapp.sendText(bobPhone, alicePhone, 'Good morning Alice');
  await vi.waitFor(async () => {
    const { items } = await openAll(house.bench);
    expect(items.map(({ content }) => content?.text)).toContain('Good morning Alice');
  }, waiting);
});
