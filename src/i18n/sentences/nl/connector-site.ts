import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorSiteNl: SentenceCatalogue = {
  'The address of the capture site is not an http or https address.':
    'Het adres van de vastleglocatie is geen http- of https-adres.',
  'Write it as https://site.corp.example or, on this machine, http://127.0.0.1:8422.':
    'Schrijf het als https://site.corp.example of, op deze computer, http://127.0.0.1:8422.',
  'The address of the capture site carries a user name, a query or a fragment.':
    'Het adres van de vastleglocatie bevat een gebruikersnaam, een query of een fragment.',
  'Give the bare address; user name and password are settings of their own.':
    'Geef alleen het adres zelf op; gebruikersnaam en wachtwoord zijn aparte instellingen.',
  'The capture site at {0} would be reached without encryption.':
    'De vastleglocatie op {0} zou zonder versleuteling worden benaderd.',
  'Use https, or run the connector on the machine of the site.':
    'Gebruik https, of voer de verbindingslijn uit op de computer van de vastleglocatie.',
  'it is not JSON': 'het is geen JSON',
  'the answer': 'het antwoord',
  'the status is {0}': 'de status is {0}',
  'The capture site\'s answer to "{0}" is not one of the site feed: {1}.':
    'Het antwoord van de vastleglocatie op "{0}" past niet bij de feed van een vastleglocatie: {1}.',
  'See that the address is the private listener of a capture site, and that its version is not newer than this.':
    'Controleer of het adres het besloten adres van een vastleglocatie is, en of haar versie niet nieuwer is dan deze.',
  'a single envelope is larger than the format allows':
    'één enkele envelop is groter dan het formaat toestaat',
  'the ETag is not a SHA-256': 'de ETag is geen SHA-256',
  'ranges are not supported': 'bereiken (Range) worden niet ondersteund',
  'the range is not the one asked for': 'het bereik is niet het gevraagde',
  'the range is cut short': 'het bereik is afgekapt',
  'The log-in was not accepted by the capture site at {0}.':
    'De vastleglocatie op {0} heeft de aanmelding niet aangenomen.',
  'The log-in may not use {0} of the capture site at {1}.':
    'De aanmelding mag {0} van de vastleglocatie op {1} niet gebruiken.',
  'The capture site at {0} accepts no log-in for now, because too many have failed.':
    'De vastleglocatie op {0} neemt voorlopig geen aanmelding aan omdat er te veel zijn mislukt.',
  'Wait a while; correct user name and password of the connector if they are wrong.':
    'Wacht even; corrigeer gebruikersnaam en wachtwoord van de verbindingslijn als ze onjuist zijn.',
  'Correct user name and password of the connector, or the log-in at the site.':
    'Corrigeer gebruikersnaam en wachtwoord van de verbindingslijn, of de aanmelding bij de vastleglocatie.',
  'answered {0}': 'antwoordde met {0}',
  'did not answer within {0} s': 'antwoordde niet binnen {0} s',
  'cannot be reached ({0})': 'is niet bereikbaar ({0})',
  'cannot be reached': 'is niet bereikbaar',
  'The capture site at {0} {1}; 1 attempt was made.': 'De vastleglocatie op {0} {1}; er is 1 poging gedaan.',
  'The capture site at {0} {1}; {2} attempts were made.':
    'De vastleglocatie op {0} {1}; er zijn {2} pogingen gedaan.',
  'See that the site runs and can be reached from here; the next run goes on where this one stopped.':
    'Controleer of de vastleglocatie draait en van hieruit bereikbaar is; de volgende uitvoering gaat verder waar deze is gestopt.',
};
