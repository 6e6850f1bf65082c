import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const elements = {
  kept: 'Jag har sparat det',
  onlyOne: 'Välj en fil i taget.',
  wrongEnding: (name, endings) => `${name} är inte en sådan fil. Välj en som slutar på ${endings}.`,
  tooLarge: (name, limit) =>
    `${name} är större än ${limit}, mer tas inte emot. Kontrollera att det är rätt fil, eller dela upp den.`,
  empty: (name) => `${name} är tom. Välj en annan fil.`,
} satisfies WebMessages['elements'];
