import type { Bubble, Participant } from '@contract/mailboxes.ts';
import type { WebMessages } from '@i18n/web/en/catalogue.ts';

interface Words {
  readonly kinds: WebMessages['words']['itemKinds'];
  readonly nameOf: (participant: Participant | null) => string;
}

interface More {
  readonly membership?: {
    readonly change: string;
    readonly members: readonly Participant[];
    readonly by?: Participant;
  };
  readonly groupChange?: { readonly change: string; readonly previous?: string; readonly next?: string };
  readonly gap?: { readonly reason: string };
  readonly consent?: { readonly state: string; readonly text?: string };
}

const noteKinds: ReadonlySet<Bubble['kind']> = new Set([
  'membership',
  'group-change',
  'system',
  'gap',
  'consent',
  'identity',
  'receipt',
]);

/**
 * The line in the middle of the chat for what nobody said; undefined for what somebody did.
 * The source's own sentence where there is one, else one made from the fields.
 */
export function noteOf(bubble: Bubble, { kinds, nameOf }: Words): string | undefined {
  if (!noteKinds.has(bubble.kind)) return undefined;
  if (bubble.text !== null && bubble.text !== '') return bubble.text;
  const { membership, groupChange, gap, consent } = bubble.more as More;
  const kind = kinds[bubble.kind];
  if (membership !== undefined)
    return `${kind}: ${[...membership.members.map(nameOf), membership.change].join(', ')}`;
  if (groupChange !== undefined)
    return `${kind}: ${[groupChange.change, groupChange.next].filter(Boolean).join(': ')}`;
  if (gap !== undefined) return `${kind}: ${gap.reason}`;
  if (consent !== undefined) return `${kind}: ${consent.text ?? consent.state}`;
  return kind;
}
