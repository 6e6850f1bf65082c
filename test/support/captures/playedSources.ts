import { Failure } from '#core/failure.ts';
import type { ItemDraft } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import type { LiveSource, SourceSpec, SpecField } from '#core/source.ts';

/** Set as `word`, it makes the origin refuse. */
export const refusedWord = 'refuse';

/** A capture that is refused says this, which the catalogues translate. */
export const refusedSentence = say`The capture is paused, or not running yet.`;

interface PlayedSettings {
  readonly word: string;
}

const field = (name: string, kind: SpecField['kind'], key: string, required = false): SpecField => ({
  name,
  kind,
  required,
  label: key,
  help: `${key}.help`,
});

function played(spec: Omit<SourceSpec, 'version'>): LiveSource<PlayedSettings, ItemDraft> {
  const ask = (word: string): void => {
    if (word === refusedWord)
      throw new Failure('capture-refused', refusedSentence, say`Offer it again later.`);
  };
  return {
    spec: { ...spec, version: '1' },
    parseSettings: ({ word = '' }) => ({ word }),
    check: async ({ word }) => ask(word),
    convert: (draft) => draft,
    capture: async ({ word }, _emit, signal, ground) => {
      ask(word);
      ground.tell({ state: 'running' });
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    },
  };
}

/** Sources without an origin: one of an organisation, which takes requests, and one of a person's phone. */
export const playedSources: readonly LiveSource<PlayedSettings, ItemDraft>[] = [
  {
    ...played({
      name: 'whatsapp-cloud-api',
      service: 'whatsapp',
      fields: [
        field('word', 'text', 'source.whatsapp-cloud-api.version', true),
        field('key', 'secret', 'source.whatsapp-cloud-api.appSecret'),
        field('numbers', 'lines', 'source.whatsapp-cloud-api.phoneNumberIds'),
      ],
    }),
    receive: async () => ({ status: 200 }),
  },
  played({
    name: 'whatsapp-linked-device',
    service: 'whatsapp',
    personal: true,
    fields: [
      field('accountPhone', 'phone', 'source.whatsapp-linked-device.account-phone', true),
      field('pairingCode', 'switch', 'source.whatsapp-linked-device.pairing-code'),
    ],
  }),
];
