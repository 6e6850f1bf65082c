import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { type FuzzedParser, fuzz } from './fuzz.ts';
import { fuzzedParsers } from './parsers.ts';

const names = [
  'export text',
  'export zip',
  'backup container',
  'backup content',
  'backup log',
  'backup database',
  'delivered mail',
  'delivered manifest',
  'delivered zip',
  'linked device message',
  'linked device history',
  'mapping file',
  'mail',
  'staged envelope',
  'record body',
  'envelope content',
  'envelope compression',
  'envelope seal',
  'pack',
  'pack with a fitting end',
  'key file',
  'multipart form',
  'cloud webhook',
  'record of WeCom',
  'answer of GetChatData',
  'identity rules of WeCom',
  'private keys of WeCom',
];

/** A small part of `script/soak fuzz`, always the same inputs. */
describe('damaged and hostile input fails as a Failure, within a second', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let parsers: FuzzedParser[];
  beforeAll(async () => {
    folder = await temporaryFolder();
    parsers = await fuzzedParsers(folder.path);
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  test('every parser is in the list', () => {
    expect(parsers.map(({ name }) => name)).toEqual(names);
  });

  test.each(names)('%s', async (name) => {
    const parser = parsers.find((one) => one.name === name);
    if (parser === undefined) throw new Error(name);
    for (const seed of parser.seeds) await parser.read(seed);
    let inputs = 0;
    await fuzz(parser, { inputs: 170, seed: 20_260_301, onInput: () => (inputs += 1) });
    expect(inputs).toBe(170);
  });
});
