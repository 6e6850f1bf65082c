import type { Participant } from '@contract/mailboxes.ts';
import { useMessages } from '#language/provider.tsx';

/** How a participant is called: by name, else address, number or native id. */
export function useNameOf(): (participant: Participant | null) => string {
  const { mailbox: texts } = useMessages();
  return (participant) =>
    participant === null
      ? texts.nobody
      : participant.displayName || participant.email || participant.phone || participant.nativeId;
}
