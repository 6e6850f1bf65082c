/** A phone that exports: its system, language and time zone, and how its address book calls people. */
export interface Phone {
  readonly owner: string;
  readonly number: string;
  readonly system: 'ios' | 'android';
  readonly locale: 'en-GB' | 'de-DE';
  readonly timeZone: string;
  /** The owner's own name included. */
  readonly names: Readonly<Record<string, string>>;
}

/** Numbers are from the ranges kept free for fiction. */
export const phones = {
  alice: {
    owner: 'alice',
    number: '+447700900101',
    system: 'ios',
    locale: 'en-GB',
    timeZone: 'Europe/London',
    names: {
      alice: 'Alice Chen',
      bob: 'Bob Li',
      carol: 'Carol Jansen',
      dave: 'Dave Kessler (Kronos)',
      wei: 'Wei Zhang 张伟',
    },
  },
  bob: {
    owner: 'bob',
    number: '+447700900102',
    system: 'android',
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
    names: { alice: 'Alice London', bob: 'Bob Li' },
  },
  carol: {
    owner: 'carol',
    number: '+447700900103',
    system: 'android',
    locale: 'en-GB',
    timeZone: 'Europe/Amsterdam',
    // Wei is not in her address book: WhatsApp shows the number.
    names: { alice: 'Alice Chen', bob: 'Bob Li', carol: 'Carol Jansen', wei: '+1 202 555 0104' },
  },
  emma: {
    owner: 'emma',
    number: '+447700900105',
    system: 'android',
    locale: 'en-GB',
    timeZone: 'Europe/London',
    names: { alice: 'Alice Chen', emma: 'Emma Visser' },
  },
} as const satisfies Record<string, Phone>;

/** Who people are, for `--author`. An outsider is named by his number. */
export const identities: Readonly<Record<string, string>> = {
  alice: 'alice@corp.example',
  bob: 'bob@corp.example',
  carol: 'carol@corp.example',
  emma: 'emma@corp.example',
  dave: '+493023125104',
  wei: '+12025550104',
};
