import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorSiteDe: SentenceCatalogue = {
  'The address of the capture site is not an http or https address.':
    'Die Adresse der Erfassungsstelle ist keine http- oder https-Adresse.',
  'Write it as https://site.corp.example or, on this machine, http://127.0.0.1:8422.':
    'Schreiben Sie sie wie https://site.corp.example oder, auf diesem Rechner, http://127.0.0.1:8422.',
  'The address of the capture site carries a user name, a query or a fragment.':
    'Die Adresse der Erfassungsstelle enthält einen Benutzernamen, eine Abfrage oder ein Fragment.',
  'Give the bare address; user name and password are settings of their own.':
    'Geben Sie die bloße Adresse an; Benutzername und Kennwort sind eigene Einstellungen.',
  'The capture site at {0} would be reached without encryption.':
    'Die Erfassungsstelle unter {0} würde unverschlüsselt aufgerufen.',
  'Use https, or run the connector on the machine of the site.':
    'Verwenden Sie https, oder betreiben Sie den Connector auf dem Rechner der Erfassungsstelle.',
  'it is not JSON': 'Sie ist kein JSON',
  'the answer': 'Die Antwort',
  'the status is {0}': 'Der Status ist {0}',
  'The capture site\'s answer to "{0}" is not one of the site feed: {1}.':
    'Die Antwort der Erfassungsstelle auf „{0}“ entspricht nicht der Feed-Schnittstelle: {1}.',
  'See that the address is the private listener of a capture site, and that its version is not newer than this.':
    'Prüfen Sie, ob die Adresse der private Zugang einer Erfassungsstelle ist und deren Version nicht neuer als diese.',
  'a single envelope is larger than the format allows':
    'Ein einzelner Umschlag ist größer, als das Format erlaubt',
  'the ETag is not a SHA-256': 'Das ETag ist kein SHA-256',
  'ranges are not supported': 'Teilabrufe werden nicht unterstützt',
  'the range is not the one asked for': 'Der gelieferte Teil ist nicht der angeforderte',
  'the range is cut short': 'Der gelieferte Teil ist unvollständig',
  'The log-in was not accepted by the capture site at {0}.':
    'Die Erfassungsstelle unter {0} hat die Anmeldung nicht angenommen.',
  'The log-in may not use {0} of the capture site at {1}.':
    'Die Anmeldung darf {0} der Erfassungsstelle unter {1} nicht verwenden.',
  'The capture site at {0} accepts no log-in for now, because too many have failed.':
    'Die Erfassungsstelle unter {0} nimmt vorerst keine Anmeldung an, weil zu viele fehlgeschlagen sind.',
  'Wait a while; correct user name and password of the connector if they are wrong.':
    'Warten Sie eine Weile; berichtigen Sie Benutzername und Kennwort des Connectors, falls sie falsch sind.',
  'Correct user name and password of the connector, or the log-in at the site.':
    'Berichtigen Sie Benutzername und Kennwort des Connectors oder die Anmeldung auf der Erfassungsstelle.',
  'answered {0}': 'hat mit {0} geantwortet',
  'did not answer within {0} s': 'hat nicht innerhalb von {0} s geantwortet',
  'cannot be reached ({0})': 'ist nicht erreichbar ({0})',
  'cannot be reached': 'ist nicht erreichbar',
  'The capture site at {0} {1}; 1 attempt was made.': 'Die Erfassungsstelle unter {0} {1}; es gab 1 Versuch.',
  'The capture site at {0} {1}; {2} attempts were made.':
    'Die Erfassungsstelle unter {0} {1}; es gab {2} Versuche.',
  'See that the site runs and can be reached from here; the next run goes on where this one stopped.':
    'Prüfen Sie, ob die Erfassungsstelle läuft und von hier aus erreichbar ist; der nächste Lauf macht dort weiter, wo dieser endete.',
};
