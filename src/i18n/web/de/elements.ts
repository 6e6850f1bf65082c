import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const elements = {
  kept: 'Ich habe es aufbewahrt',
  onlyOne: 'Wählen Sie jeweils nur eine Datei.',
  wrongEnding: (name, endings) =>
    `${name} ist keine solche Datei. Wählen Sie eine mit der Endung ${endings}.`,
  tooLarge: (name, limit) =>
    `${name} ist größer als ${limit}; mehr wird nicht angenommen. Prüfen Sie, ob es die richtige Datei ist, oder teilen Sie sie auf.`,
  empty: (name) => `${name} ist leer. Wählen Sie eine andere Datei.`,
} satisfies WebMessages['elements'];
