import { expect, test } from 'vitest';
import { width, wrap } from '#cli/table.ts';

test('words stay whole, and a line takes what fits', () => {
  expect(wrap('one two three', 7)).toBe('one two\nthree');
  expect(wrap('one\ntwo', 20)).toBe('one\ntwo');
  expect(wrap('unbreakable', 4)).toBe('unbreakable');
});

test('Chinese breaks between characters, two columns each, and no line begins with a comma', () => {
  const lines = wrap('连接器：从采集站点导入，邮箱（默认：data）', 10).split('\n');
  expect(lines).toEqual(['连接器：从', '采集站点导', '入，邮箱', '（默认：', 'data）']);
  expect(Math.max(...lines.map(width))).toBe(10);
});
