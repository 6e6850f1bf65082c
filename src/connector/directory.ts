import { nameKey, phoneKey } from '#connector/mapping/externalId.ts';
import type { UserAnswer } from '#core/feed.ts';
import type { Participant } from '#core/participant.ts';

/** The capture site's registered users, by the phone numbers and WeCom ids that were theirs at a time. */
export interface Directory {
  /** The registered user that a participant was at this time. */
  find(participant: Participant, at: Date): { readonly id: string; readonly email: string } | undefined;
}

interface Period {
  readonly user: UserAnswer;
  readonly from: number;
  readonly until: number;
}

export function openDirectory(users: readonly UserAnswer[]): Directory {
  const periods = new Map<string, Period[]>();
  for (const user of users) {
    for (const { kind, value, from, until } of user.identities) {
      const key = `${kind}:${kind === 'phone' ? phoneKey(value) : nameKey(value)}`;
      const period = {
        user,
        from: from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(from),
        until: until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until),
      };
      const known = periods.get(key);
      if (known === undefined) periods.set(key, [period]);
      else known.push(period);
    }
  }
  return {
    find: (participant, at) => {
      const time = at.getTime();
      for (const key of directoryKeys(participant)) {
        const period = periods.get(key)?.find(({ from, until }) => from <= time && time < until);
        if (period !== undefined) return period.user;
      }
      return undefined;
    },
  };
}

function directoryKeys({ phone, idType, nativeId }: Participant): string[] {
  return [
    ...(phone !== undefined ? [`phone:${phoneKey(phone)}`] : []),
    ...(idType === 'pn' ? [`phone:${phoneKey(nativeId)}`] : []),
    ...(idType === 'userid' ? [`wecom:${nameKey(nativeId)}`] : []),
  ];
}
