import type { GroupMetadata, GroupParticipant } from '@whiskeysockets/baileys';
import type { Clock } from '#core/clock.ts';
import { timestamp } from '#core/clock.ts';
import type { SourceMemory } from '#core/source.ts';
import type { Scene } from '#sources/whatsapp-linked-device/native.ts';
import { lidOf } from '#sources/whatsapp-linked-device/people.ts';
import { remembered } from '#sources/whatsapp-linked-device/remembered.ts';

export type GroupState = NonNullable<Scene['group']>;

/** Name and members of the groups as they are now: told whole on connecting, and kept up by what happens. */
export interface GroupBook {
  get(jid: string): Promise<GroupState | undefined>;
  /** A part of what WhatsApp says of a group; what is absent stays. */
  update(group: Partial<GroupMetadata> & { readonly id?: string }): Promise<void>;
  change(jid: string, action: string, participants: readonly GroupParticipant[]): Promise<void>;
}

export function makeGroupBook(memory: SourceMemory, clock: Clock): GroupBook {
  const cache = new Map<string, GroupState>();
  const kept = (jid: string) => remembered<GroupState>(memory, `group/${jid}`);
  const get = async (jid: string): Promise<GroupState | undefined> => {
    const group = cache.get(jid) ?? (await kept(jid).read());
    if (group !== undefined) cache.set(jid, group);
    return group;
  };
  const put = async (jid: string, group: GroupState): Promise<void> => {
    await kept(jid).write(group);
    cache.set(jid, group);
  };
  return {
    get,
    update: async ({ id, subject, participants }) => {
      if (id === undefined) return;
      const before = await get(id);
      const name = subject ?? before?.subject;
      if (participants === undefined && before === undefined) return;
      await put(id, {
        ...(name === undefined ? {} : { subject: name }),
        members: participants?.map(jidOf) ?? before?.members ?? [],
        at: participants === undefined ? (before?.at ?? timestamp(clock.now())) : timestamp(clock.now()),
      });
    },
    change: async (jid, action, participants) => {
      const before = await get(jid);
      if (before === undefined) return;
      const named = new Set(participants.flatMap(spellingsOf));
      const others = before.members.filter((member) => !named.has(lidOf(member) ?? member));
      const members =
        action === 'add'
          ? [...others, ...participants.map(jidOf)]
          : action === 'remove'
            ? others
            : before.members;
      await put(jid, { ...before, members, at: timestamp(clock.now()) });
    },
  };
}

/** The number where it is told, else the LID. */
function jidOf({ id, phoneNumber }: GroupParticipant): string {
  return phoneNumber ?? id;
}

function spellingsOf({ id, phoneNumber, lid }: GroupParticipant): string[] {
  return [id, phoneNumber, lid].flatMap((jid) => (jid === undefined ? [] : [lidOf(jid) ?? jid]));
}
