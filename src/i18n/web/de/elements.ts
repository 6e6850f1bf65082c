import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const elements = {
  kept: 'Ich habe es aufbewahrt',
  onlyOne: 'Wählen Sie jeweils nur eine Datei.',
  wrongEnding: (name, endings) =>
    `${name} ist keine solche Datei. Wählen Sie eine mit der Endung ${endings}.`,
  tooLarge: (name, limit) =>
    `${name} ist größer als ${limit}; mehr wird nicht angenommen. Prüfen Sie, ob es die richtige Datei ist, oder teilen Sie sie auf.`,
  empty: (name) => `${name} ist leer. Wählen Sie eine andere Datei.`,
  tokens: {
    title: 'API-Token',
    lead: 'Ein Token vertritt einen Operator in Skripten. Es darf nie mehr als sein Operator.',
    none: 'Es gibt kein Token.',
    revoke: 'Widerrufen',
    revokeName: (name) => `Token ${name} widerrufen`,
    allScopes: 'alles, was der Operator darf',
    noEnd: 'läuft nicht ab',
    until: (time) => `bis ${time}`,
    unused: 'nie verwendet',
    used: (time) => `zuletzt verwendet ${time}`,
  },
} satisfies WebMessages['elements'];
