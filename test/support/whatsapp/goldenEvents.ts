import type { LinkedEvent } from '#sources/whatsapp-linked-device/native.ts';
import { goldenChanges } from './golden/changes.ts';
import { goldenMessages } from './golden/messages.ts';
import { goldenOthers } from './golden/others.ts';

/** The native events of `fixtures/whatsapp-linked-device`, by the name of their fixture. */
export const goldenEvents: Readonly<Record<string, LinkedEvent>> = {
  ...goldenMessages,
  ...goldenChanges,
  ...goldenOthers,
};
