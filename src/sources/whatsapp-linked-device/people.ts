import type { Participant } from '#core/participant.ts';
import { parseJid, whatsappPerson } from '#core/whatsapp.ts';
import type { Scene } from '#sources/whatsapp-linked-device/native.ts';

/** Somebody by JID, with the number that was known for his LID. */
export function personOf(jid: string, scene: Scene, displayName?: string): Participant {
  const phone = phoneOfLid(jid, scene);
  const name = displayName === undefined ? {} : { displayName };
  return whatsappPerson(jid, phone === undefined ? name : { phone, ...name });
}

/** The account's own user. */
export function meIn(scene: Scene): Participant {
  const { phone, name } = scene.me;
  return {
    nativeId: phone,
    idType: 'pn',
    phone,
    ...(name === undefined ? {} : { displayName: name }),
    internal: false,
    resolution: 'exact',
  };
}

/** A LID without device and in its one spelling; undefined for any other JID. */
export function lidOf(jid: string): string | undefined {
  const parsed = parseJid(jid);
  return parsed?.server === 'lid' || parsed?.server === 'hosted.lid' ? `${parsed.user}@lid` : undefined;
}

function phoneOfLid(jid: string, scene: Scene): string | undefined {
  const lid = lidOf(jid);
  if (lid === undefined) return undefined;
  if (scene.me.lid !== undefined && lidOf(scene.me.lid) === lid) return scene.me.phone;
  return Object.hasOwn(scene.phones, lid) ? scene.phones[lid] : undefined;
}

/** Each once, as named first, without the one who sent it. */
export function othersThan(
  sender: Participant | undefined,
  people: readonly Participant[],
  role: 'to' | 'member',
): Participant[] {
  const seen = new Map<string, Participant>();
  for (const person of people) {
    if (person.nativeId !== sender?.nativeId && !seen.has(person.nativeId)) {
      seen.set(person.nativeId, { ...person, role });
    }
  }
  return [...seen.values()];
}
