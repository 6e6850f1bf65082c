import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorSiteSv: SentenceCatalogue = {
  'The log-in was not accepted by the capture site at {0}.':
    'Inloggningen godtogs inte av insamlingsplatsen på {0}.',
  'Correct user name and password of the connector, or the log-in at the site.':
    'Rätta kopplingens användarnamn och lösenord, eller inloggningen på insamlingsplatsen.',
};
