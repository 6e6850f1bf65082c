import type { BinaryNode } from '@whiskeysockets/baileys';
import type { MockPerson } from './person.ts';

export interface MockGroup {
  readonly jid: string;
  readonly subject: string;
  members: MockPerson[];
}

/** As `w:g2` describes it: addressed by LID, with the numbers. */
export function groupNode({ jid, subject, members }: MockGroup): BinaryNode {
  return {
    tag: 'group',
    attrs: { id: jid, subject, creation: '1767225600', s_t: '1767225600', addressing_mode: 'lid' },
    content: members.map((member) => ({
      tag: 'participant',
      attrs: { jid: member.lid, phone_number: member.jid },
    })),
  };
}
