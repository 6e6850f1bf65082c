import { expect, test } from 'vitest';
import { openNotices } from '#connector/notices.ts';
import { english, fromStored, say } from '#core/sentence.ts';

test('of many alike the first are told, and that there are more; what stands alone is always told', () => {
  const notices = openNotices([]);
  for (let index = 0; index < 1_000; index += 1) notices.addOneOfMany(say`Number ${index} is odd.`);
  const again = openNotices(notices.texts());
  again.addOneOfMany(say`Number ${0} is odd.`);
  again.add(say`The end was reached.`);
  const told = again.texts().map((text) => english(fromStored(text)));
  expect(told).toHaveLength(52);
  expect(told.slice(49)).toEqual([
    'Number 49 is odd.',
    'There is more of this kind than is listed here.',
    'The end was reached.',
  ]);
});
