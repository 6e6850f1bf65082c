import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '#i18n/messages.ts';
import { loadWebMessages } from '#i18n/web/catalogues.ts';
import { type TemporaryArchive, temporaryArchive } from '../support/archive.ts';

const source = path.resolve(import.meta.dirname, '../../src');

/** Modules that write entries of their own, beside the methods of App. The capture site's trail is its own. */
const writers = ['access', 'alerts', 'app', 'audit', 'connector', 'http', 'mailbox'];

/** `action: 'noun.verb'` and `gapAction = 'noun.verb'`, as they stand in the source. */
function written(): string[] {
  return writers.flatMap((module) =>
    readdirSync(path.join(source, module), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) =>
        [
          ...readFileSync(path.join(source, module, file), 'utf8').matchAll(
            /[aA]ction(?::| =)\s+'([a-z-]+(?:\.[a-z-]+)+)'/g,
          ),
        ].map(([, action = '']) => action),
      ),
  );
}

describe('actions of the audit trail', () => {
  let archive: TemporaryArchive;
  beforeAll(async () => {
    archive = await temporaryArchive();
  });
  afterAll(() => archive.remove());

  /** What the methods of App record, whatever way their rule was made. */
  async function ofApp(): Promise<string[]> {
    const { engine: _, ...areas } = await archive.app();
    const methods = Object.values(areas).flatMap((area) =>
      typeof area === 'function' ? [area] : Object.values(area),
    );
    return methods.flatMap((method) => ('action' in method ? [String(method.action)] : []));
  }

  it('have a name in every language, and no name is left over', async () => {
    const all = [...new Set([...(await ofApp()), ...written()])].toSorted();
    expect(all).toContain('connector.pause');
    expect(all).toContain('audit.gap');
    expect(all).toContain('operator.sign-in');
    for (const language of languages) {
      const { auditActions } = await loadWebMessages(language);
      expect([language, Object.keys(auditActions).toSorted()]).toEqual([language, all]);
      expect(Object.values(auditActions).filter((name) => name.trim() === '')).toEqual([]);
    }
  });

  it('have names that differ, so that two are not taken for one', async () => {
    for (const language of languages) {
      const names = Object.values((await loadWebMessages(language)).auditActions);
      expect([language, names.filter((name, index) => names.indexOf(name) !== index)]).toEqual([
        language,
        [],
      ]);
    }
  });
});
