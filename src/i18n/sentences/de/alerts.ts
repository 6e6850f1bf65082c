import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const alertsDe: SentenceCatalogue = {
  'No alerts are switched on.': 'Es sind keine Warnmeldungen eingeschaltet.',
  'Set up e-mail or a webhook and switch it on, then try again.':
    'Richten Sie E-Mail oder einen Webhook ein und schalten Sie den Weg ein; versuchen Sie es dann erneut.',
  'This way was switched off in the meantime.': 'Dieser Weg wurde inzwischen ausgeschaltet.',
  'Switch it on.': 'Schalten Sie ihn ein.',
  'The mail server did not take the alert ({0}).':
    'Der Mailserver hat die Warnmeldung nicht angenommen ({0}).',
  'Check host, port, security and log-in of the mail server.':
    'Prüfen Sie Hostname, Port, Verschlüsselung und Anmeldung des Mailservers.',
  '1 of the recipients was refused': '1 der Empfänger wurde abgelehnt',
  '{0} of the recipients were refused': '{0} der Empfänger wurden abgelehnt',
  'no answer that is known': 'keine bekannte Antwort',
  'The port': 'Der Port',
  'The minutes after which a run is late': 'Die Frist in Minuten, nach der ein Lauf als verspätet gilt,',
  'a mail server': 'ein Mailserver',
  'a sender': 'ein Absender',
  'somebody to send to': 'ein Empfänger',
  'the password of the log-in': 'das Kennwort der Anmeldung',
  'an address': 'eine Adresse',
  'a secret': 'ein Geheimnis',
  'Alerts lack {0}.': 'Für die Warnmeldungen fehlt noch: {0}.',
  'Give what is missing, then switch the alerts on.':
    'Ergänzen Sie, was fehlt, und schalten Sie die Warnmeldungen dann ein.',
  'Mails to {0} would go without encryption.': 'E-Mails an {0} würden unverschlüsselt gesendet.',
  'Use TLS or STARTTLS; without is for a mail server on this machine alone.':
    'Verwenden Sie TLS oder STARTTLS; ohne geht es nur mit einem Mailserver auf diesem Rechner.',
  '"{0}" is not the host name of a mail server.': '„{0}“ ist kein Hostname eines Mailservers.',
  'Write it as mail.corp.example, without a port.': 'Schreiben Sie ihn wie mail.corp.example, ohne Port.',
  '{0} is not a number from 1 to {1}.': '{0} ist keine Zahl von 1 bis {1}.',
  'Give such a number.': 'Geben Sie eine solche Zahl an.',
  'There is no such security.': 'Diese Art der Verschlüsselung gibt es nicht.',
  '"{0}" is no e-mail address.': '„{0}“ ist keine E-Mail-Adresse.',
  'Write each address as ann@corp.example.': 'Schreiben Sie jede Adresse wie ann@corp.example.',
  '{0} addresses are too many for alerts: at most 50 are allowed.':
    '{0} Adressen sind zu viele für Warnmeldungen: Höchstens 50 sind erlaubt.',
  'Use the address of a distribution list.': 'Verwenden Sie die Adresse einer Verteilerliste.',
  'Holdfast does not speak this language.': 'Diese Sprache spricht Holdfast nicht.',
  'Choose one that the compliance center offers.': 'Wählen Sie eine, die das Compliance Center anbietet.',
  'The address of the webhook is not an https address, or carries a user name.':
    'Die Adresse des Webhooks ist keine https-Adresse oder enthält einen Benutzernamen.',
  'Write it as https://hooks.corp.example/holdfast without a user name; http is for this machine alone.':
    'Schreiben Sie sie wie https://hooks.corp.example/holdfast ohne Benutzernamen; http ist nur für diesen Rechner.',
  'The webhook at {0} would be reached without encryption.':
    'Der Webhook unter {0} würde unverschlüsselt aufgerufen.',
  'no answer in time': 'keine rechtzeitige Antwort',
  'not reachable': 'nicht erreichbar',
  'status {0}': 'Status {0}',
  'The webhook did not take the alert ({0}).': 'Der Webhook hat die Warnmeldung nicht angenommen ({0}).',
  'Check its address, and that it answers with a status from 200 to 299.':
    'Prüfen Sie, ob seine Adresse stimmt und ob er mit einem Status von 200 bis 299 antwortet.',
};
