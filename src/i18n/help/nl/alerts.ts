import type { alertsHelp as English } from '#i18n/help/en/alerts.ts';

export const alertsHelp = {
  'alerts edit': {
    summary: 'Wijzigen waar waarschuwingen heen gaan; wat niet wordt genoemd, blijft',
    options: {
      email: 'waarschuwingen per e-mail verzenden',
      'no-email': 'geen e-mail verzenden',
      'smtp-host': 'mailserver, bijv. mail.corp.example',
      'smtp-port': 'de poort ervan, meestal 465 of 587',
      'smtp-security': 'tls, starttls of none (alleen op deze computer)',
      'smtp-username': 'aanmelding bij de mailserver',
      'smtp-password-file': 'bestand met op de eerste regel het wachtwoord',
      from: 'afzender van de e-mails',
      to: 'wie ze krijgt; mag worden herhaald',
      language: 'taal van de e-mails: en, de, nl, sv, zh-CN',
      webhook: 'waarschuwingen naar de webhook sturen',
      'no-webhook': 'niets naar de webhook sturen',
      'webhook-url': 'het adres ervan (https)',
      'late-after': 'minuten waarna een geplande uitvoering te laat is (standaard: 60)',
    },
  },
  'alerts list': {
    summary: 'De waarschuwingen weergeven, nieuwste eerst, met de stand van hun bezorging',
    options: {
      limit: 'hoogstens dit aantal (standaard: 50)',
    },
  },
  'alerts secret': {
    summary: 'Een nieuw geheim voor de handtekeningen van de webhook maken; het wordt één keer getoond',
  },
  'alerts show': {
    summary: 'Weergeven waar waarschuwingen heen gaan',
  },
  'alerts test': {
    summary: 'Nu een testwaarschuwing verzenden en zeggen hoe het ging',
  },
} satisfies typeof English;
