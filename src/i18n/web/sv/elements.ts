import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const elements = {
  kept: 'Jag har sparat det',
  onlyOne: 'Välj en fil i taget.',
  wrongEnding: (name, endings) => `${name} är inte en sådan fil. Välj en som slutar på ${endings}.`,
  tooLarge: (name, limit) =>
    `${name} är större än ${limit}, mer tas inte emot. Kontrollera att det är rätt fil, eller dela upp den.`,
  empty: (name) => `${name} är tom. Välj en annan fil.`,
  tokens: {
    title: 'API-tokenar',
    lead: 'En token företräder en operatör i skript. Den får aldrig mer än sin operatör.',
    none: 'Det finns ingen token.',
    revoke: 'Återkalla',
    revokeName: (name) => `Återkalla tokenen ${name}`,
    allScopes: 'allt som operatören får',
    noEnd: 'upphör inte',
    until: (time) => `till ${time}`,
    unused: 'aldrig använd',
    used: (time) => `senast använd ${time}`,
  },
} satisfies WebMessages['elements'];
