/** The mailboxes of a queue, given out in turn, so that one with a long queue does not keep the others waiting. */
export interface Lanes {
  /**
   * The next mailbox for which something is due and that nobody works on; waits where all of them are worked on.
   * @returns undefined when nothing is due any more
   */
  take(): Promise<string | undefined>;
  /** The mailbox that was taken may be taken again. */
  giveBack(mailbox: string): void;
}

/** @param dueAfter mailboxes behind one for which something is due, in their order, a page of them; none at the end */
export function openLanes(dueAfter: (mailbox: string) => Promise<readonly string[]>): Lanes {
  const taken = new Set<string>();
  let page: string[] = [];
  let place = '';
  let last: Promise<unknown> = Promise.resolve();
  let given = Promise.withResolvers<void>();

  /** The next free one until the end of the round; undefined there. */
  const nextOfRound = async (): Promise<string | undefined> => {
    for (;;) {
      const mailbox = page.shift();
      if (mailbox === undefined) {
        page = [...(await dueAfter(place))];
        if (page.length > 0) continue;
        place = '';
        return undefined;
      }
      place = mailbox;
      if (!taken.has(mailbox)) return mailbox;
    }
  };

  const next = async (): Promise<string | undefined> => {
    for (;;) {
      const back = given.promise;
      const mailbox = (await nextOfRound()) ?? (await nextOfRound());
      if (mailbox !== undefined) {
        taken.add(mailbox);
        return mailbox;
      }
      if (taken.size === 0) return undefined;
      await back;
    }
  };

  return {
    take: () => {
      const turn = last.then(next, next);
      last = turn;
      return turn;
    },
    giveBack: (mailbox) => {
      taken.delete(mailbox);
      given.resolve();
      given = Promise.withResolvers();
    },
  };
}
