import { expect, it } from 'vitest';
import { acceptedLanguage } from '#http/center/language.ts';

it('is the best of ours that the browser asks for', () => {
  const cases: [string | undefined, string][] = [
    [undefined, 'en'],
    ['', 'en'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['fr-FR,nl;q=0.3,sv;q=0.7', 'sv'],
    ['zh-CN', 'zh-CN'],
    ['zh-TW,zh;q=0.5', 'zh-CN'],
    ['zh-TW', 'en'],
    ['nl;q=0,de;q=0.1', 'de'],
    ['*', 'en'],
    [`${'x,'.repeat(5_000)}de`, 'en'],
  ];
  for (const [header, language] of cases) expect(acceptedLanguage(header), header).toBe(language);
});
