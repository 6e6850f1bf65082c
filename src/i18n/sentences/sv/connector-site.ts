import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorSiteSv: SentenceCatalogue = {
  'The address of the capture site is not an http or https address.':
    'Insamlingsplatsens adress är inte en http- eller https-adress.',
  'Write it as https://site.corp.example or, on this machine, http://127.0.0.1:8422.':
    'Skriv den som https://site.corp.example eller, på den här datorn, http://127.0.0.1:8422.',
  'The address of the capture site carries a user name, a query or a fragment.':
    'Insamlingsplatsens adress innehåller ett användarnamn, en frågesträng eller ett fragment.',
  'Give the bare address; user name and password are settings of their own.':
    'Ange bara själva adressen; användarnamn och lösenord är egna inställningar.',
  'The capture site at {0} would be reached without encryption.':
    'Insamlingsplatsen på {0} skulle nås utan kryptering.',
  'Use https, or run the connector on the machine of the site.':
    'Använd https, eller kör kopplingen på insamlingsplatsens dator.',
  'it is not JSON': 'det är inte JSON',
  'the answer': 'svaret',
  'the status is {0}': 'statusen är {0}',
  'The capture site\'s answer to "{0}" is not one of the site feed: {1}.':
    'Insamlingsplatsens svar på ”{0}” är inte ett svar från insamlingsplatsens flöde: {1}.',
  'See that the address is the private listener of a capture site, and that its version is not newer than this.':
    'Kontrollera att adressen är en insamlingsplats privata adress, och att dess version inte är nyare än den här.',
  'a single envelope is larger than the format allows': 'ett enskilt kuvert är större än formatet tillåter',
  'the ETag is not a SHA-256': 'ETag är inte en SHA-256',
  'ranges are not supported': 'delintervall (range) stöds inte',
  'the range is not the one asked for': 'delintervallet är inte det som begärdes',
  'the range is cut short': 'delintervallet är avkortat',
  'The log-in was not accepted by the capture site at {0}.':
    'Inloggningen godtogs inte av insamlingsplatsen på {0}.',
  'The log-in may not use {0} of the capture site at {1}.':
    'Inloggningen har inte rätt att använda {0} på insamlingsplatsen på {1}.',
  'The capture site at {0} accepts no log-in for now, because too many have failed.':
    'Insamlingsplatsen på {0} godtar för närvarande ingen inloggning, eftersom för många har misslyckats.',
  'Wait a while; correct user name and password of the connector if they are wrong.':
    'Vänta en stund; rätta kopplingens användarnamn och lösenord om de är fel.',
  'Correct user name and password of the connector, or the log-in at the site.':
    'Rätta kopplingens användarnamn och lösenord, eller inloggningen på insamlingsplatsen.',
  'answered {0}': 'svarade {0}',
  'did not answer within {0} s': 'svarade inte inom {0} s',
  'cannot be reached ({0})': 'kan inte nås ({0})',
  'cannot be reached': 'kan inte nås',
  'The capture site at {0} {1}; 1 attempt was made.': 'Insamlingsplatsen på {0} {1}; 1 försök gjordes.',
  'The capture site at {0} {1}; {2} attempts were made.': 'Insamlingsplatsen på {0} {1}; {2} försök gjordes.',
  'See that the site runs and can be reached from here; the next run goes on where this one stopped.':
    'Kontrollera att insamlingsplatsen körs och kan nås härifrån; nästa körning fortsätter där den här stannade.',
};
