import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const elements = {
  kept: 'Ik heb het bewaard',
  onlyOne: 'Kies één bestand tegelijk.',
  wrongEnding: (name, endings) => `${name} is niet zo’n bestand. Kies een bestand dat eindigt op ${endings}.`,
  tooLarge: (name, limit) =>
    `${name} is groter dan ${limit}; meer wordt niet aangenomen. Controleer of het het juiste bestand is, of splits het.`,
  empty: (name) => `${name} is leeg. Kies een ander bestand.`,
} satisfies WebMessages['elements'];
