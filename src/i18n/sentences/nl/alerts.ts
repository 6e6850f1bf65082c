import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const alertsNl: SentenceCatalogue = {
  'No alerts are switched on.': 'Er zijn geen waarschuwingen ingeschakeld.',
  'Set up e-mail or a webhook and switch it on, then try again.':
    'Stel e-mail of een webhook in, schakel die in en probeer het opnieuw.',
  'This way was switched off in the meantime.': 'Dit kanaal is intussen uitgeschakeld.',
  'Switch it on.': 'Schakel het in.',
  'The mail server did not take the alert ({0}).':
    'De mailserver heeft de waarschuwing niet aangenomen ({0}).',
  'Check host, port, security and log-in of the mail server.':
    'Controleer host, poort, versleuteling en aanmelding van de mailserver.',
  '1 of the recipients was refused': '1 van de ontvangers is geweigerd',
  '{0} of the recipients were refused': '{0} van de ontvangers zijn geweigerd',
  'no answer that is known': 'geen bekend antwoord',
  'The port': 'De poort',
  'The minutes after which a run is late': 'Het aantal minuten waarna een uitvoering te laat is',
  'a mail server': 'een mailserver',
  'a sender': 'een afzender',
  'somebody to send to': 'een ontvanger',
  'the password of the log-in': 'het wachtwoord van de aanmelding',
  'an address': 'een adres',
  'a secret': 'een geheim',
  'Alerts lack {0}.': 'Voor waarschuwingen ontbreekt: {0}.',
  'Give what is missing, then switch the alerts on.':
    'Vul in wat ontbreekt en schakel de waarschuwingen daarna in.',
  'Mails to {0} would go without encryption.':
    'E-mails naar {0} zouden zonder versleuteling worden verzonden.',
  'Use TLS or STARTTLS; without is for a mail server on this machine alone.':
    'Gebruik TLS of STARTTLS; zonder versleuteling kan alleen met een mailserver op deze computer.',
  '"{0}" is not the host name of a mail server.': '"{0}" is geen hostnaam van een mailserver.',
  'Write it as mail.corp.example, without a port.': 'Schrijf die als mail.corp.example, zonder poort.',
  '{0} is not a number from 1 to {1}.': '{0} is geen getal van 1 tot en met {1}.',
  'Give such a number.': 'Geef zo’n getal op.',
  'There is no such security.': 'Deze versleuteling bestaat niet.',
  '"{0}" is no e-mail address.': '"{0}" is geen e-mailadres.',
  'Write each address as ann@corp.example.': 'Schrijf elk adres als ann@corp.example.',
  '{0} addresses are too many for alerts: at most 50 are allowed.':
    '{0} adressen zijn te veel voor waarschuwingen: hoogstens 50 zijn toegestaan.',
  'Use the address of a distribution list.': 'Gebruik het adres van een distributielijst.',
  'Holdfast does not speak this language.': 'Deze taal spreekt Holdfast niet.',
  'Choose one that the compliance center offers.': 'Kies er een die het compliancecentrum aanbiedt.',
  'The address of the webhook is not an https address, or carries a user name.':
    'Het adres van de webhook is geen https-adres of bevat een gebruikersnaam.',
  'Write it as https://hooks.corp.example/holdfast without a user name; http is for this machine alone.':
    'Schrijf het als https://hooks.corp.example/holdfast zonder gebruikersnaam; http is alleen voor deze computer.',
  'The webhook at {0} would be reached without encryption.':
    'De webhook op {0} zou zonder versleuteling worden benaderd.',
  'no answer in time': 'geen antwoord binnen de tijd',
  'not reachable': 'niet bereikbaar',
  'status {0}': 'antwoord met status {0}',
  'The webhook did not take the alert ({0}).': 'De webhook heeft de waarschuwing niet aangenomen ({0}).',
  'Check its address, and that it answers with a status from 200 to 299.':
    'Controleer het adres, en of de webhook antwoordt met een status van 200 tot en met 299.',
};
