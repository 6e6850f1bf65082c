import { expect, test } from 'vitest';
import { failureCatalogue } from '#core/failure.ts';
import { attachmentStatuses, itemKinds, services, timeDoubts } from '#core/item.ts';
import { messagesFor } from '#i18n/messages.ts';

/** The catalogues import nothing, so their keys are compared with the values of core here. */
test.each([
  ['failures', Object.keys(failureCatalogue)],
  ['itemKinds', itemKinds],
  ['services', services],
  ['attachmentStates', attachmentStatuses],
  ['timeDoubts', timeDoubts],
] as const)('%s have a text for every value', (section, values) => {
  expect(Object.keys(messagesFor('en')[section]).toSorted()).toEqual([...values].toSorted());
});
