import type { Participant } from '#core/participant.ts';
import { wecomIdKind } from '#sources/wecom/ids.ts';
import { optional } from '#sources/wecom/message.ts';
import type { KnownPerson } from '#sources/wecom/native.ts';

/**
 * Somebody in a WeCom message. The site finds registered users by their user id; an address from the settings' rules
 * is a claim beside it.
 */
export function wecomParticipant(
  id: string,
  known: KnownPerson | undefined,
  role?: Participant['role'],
): Participant {
  const isMember = wecomIdKind(id) === 'member';
  const { displayName, organisation, email, phone } = known ?? {};
  return {
    nativeId: id,
    idType: isMember ? 'userid' : 'external_userid',
    ...optional({ phone, email, displayName, organisation }),
    internal: false,
    resolution: resolutionOf(known, isMember),
    ...optional({ role }),
  };
}

function resolutionOf(known: KnownPerson | undefined, isMember: boolean): Participant['resolution'] {
  if (known?.email !== undefined || known?.phone !== undefined) return 'asserted';
  if (known?.displayName !== undefined) return 'directory';
  return isMember ? 'exact' : 'unresolved';
}
