import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const elements = {
  kept: 'Ik heb het bewaard',
  onlyOne: 'Kies één bestand tegelijk.',
  wrongEnding: (name, endings) => `${name} is niet zo’n bestand. Kies een bestand dat eindigt op ${endings}.`,
  tooLarge: (name, limit) =>
    `${name} is groter dan ${limit}; meer wordt niet aangenomen. Controleer of het het juiste bestand is, of splits het.`,
  empty: (name) => `${name} is leeg. Kies een ander bestand.`,
  tokens: {
    title: 'API-tokens',
    lead: 'Een token vervangt een operator in scripts. Het mag nooit meer dan zijn operator.',
    none: 'Er is geen token.',
    revoke: 'Intrekken',
    revokeName: (name) => `Token ${name} intrekken`,
    allScopes: 'alles wat de operator mag',
    noEnd: 'verloopt niet',
    until: (time) => `tot ${time}`,
    unused: 'nooit gebruikt',
    used: (time) => `laatst gebruikt ${time}`,
  },
} satisfies WebMessages['elements'];
