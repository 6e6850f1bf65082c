import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const alertsSv: SentenceCatalogue = {
  'No alerts are switched on.': 'Inga varningar är påslagna.',
  'Set up e-mail or a webhook and switch it on, then try again.':
    'Ställ in e-post eller en webhook, slå på den och försök igen.',
  'This way was switched off in the meantime.': 'Det här leveranssättet har stängts av under tiden.',
  'Switch it on.': 'Slå på det.',
  'The mail server did not take the alert ({0}).': 'E-postservern tog inte emot varningen ({0}).',
  'Check host, port, security and log-in of the mail server.':
    'Kontrollera e-postserverns adress, port, kryptering och inloggning.',
  '1 of the recipients was refused': '1 av mottagarna avvisades',
  '{0} of the recipients were refused': '{0} av mottagarna avvisades',
  'no answer that is known': 'inget känt svar',
  'The port': 'Portnumret',
  'The minutes after which a run is late': 'Antalet minuter innan en körning räknas som försenad',
  'a mail server': 'en e-postserver',
  'a sender': 'en avsändare',
  'somebody to send to': 'minst en mottagare',
  'the password of the log-in': 'lösenordet för inloggningen',
  'an address': 'en adress',
  'a secret': 'en hemlighet',
  'Alerts lack {0}.': 'För varningar saknas {0}.',
  'Give what is missing, then switch the alerts on.': 'Ange det som saknas och slå sedan på varningarna.',
  'Mails to {0} would go without encryption.': 'E-post till {0} skulle skickas utan kryptering.',
  'Use TLS or STARTTLS; without is for a mail server on this machine alone.':
    'Använd TLS eller STARTTLS; utan kryptering går bara med en e-postserver på den här datorn.',
  '"{0}" is not the host name of a mail server.': '”{0}” är inget värdnamn för en e-postserver.',
  'Write it as mail.corp.example, without a port.': 'Skriv den som mail.corp.example, utan port.',
  '{0} is not a number from 1 to {1}.': '{0} är inte ett tal från 1 till {1}.',
  'Give such a number.': 'Ange ett sådant tal.',
  'There is no such security.': 'Krypteringssättet finns inte.',
  '"{0}" is no e-mail address.': '”{0}” är ingen e-postadress.',
  'Write each address as ann@corp.example.': 'Skriv varje adress som ann@corp.example.',
  '{0} addresses are too many for alerts: at most 50 are allowed.':
    '{0} adresser är för många för varningar: högst 50 är tillåtna.',
  'Use the address of a distribution list.': 'Använd adressen till en distributionslista.',
  'Holdfast does not speak this language.': 'Holdfast har inte det här språket.',
  'Choose one that the compliance center offers.': 'Välj ett som efterlevnadscentret erbjuder.',
  'The address of the webhook is not an https address, or carries a user name.':
    'Webhookens adress är ingen https-adress eller innehåller ett användarnamn.',
  'Write it as https://hooks.corp.example/holdfast without a user name; http is for this machine alone.':
    'Skriv den som https://hooks.corp.example/holdfast utan användarnamn; http är bara för den här datorn.',
  'The webhook at {0} would be reached without encryption.': 'Webhooken på {0} skulle nås utan kryptering.',
  'no answer in time': 'inget svar i tid',
  'not reachable': 'går inte att nå',
  'status {0}': 'svarsstatus {0}',
  'The webhook did not take the alert ({0}).': 'Webhooken tog inte emot varningen ({0}).',
  'Check its address, and that it answers with a status from 200 to 299.':
    'Kontrollera dess adress, och att den svarar med en status från 200 till 299.',
};
