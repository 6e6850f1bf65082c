import type { alertsHelp as English } from '#i18n/help/en/alerts.ts';

export const alertsHelp = {
  'alerts edit': {
    summary: 'Ändern, wohin Warnmeldungen gehen; was nicht genannt ist, bleibt',
    options: {
      email: 'Warnmeldungen als E-Mail senden',
      'no-email': 'keine E-Mail senden',
      'smtp-host': 'Mailserver, z. B. mail.corp.example',
      'smtp-port': 'sein Port, meist 465 oder 587',
      'smtp-security': 'tls, starttls oder none (nur auf diesem Rechner)',
      'smtp-username': 'Anmeldung am Mailserver',
      'smtp-password-file': 'Datei, in deren erster Zeile das Kennwort steht',
      from: 'Absender der E-Mails',
      to: 'wer sie bekommt; mehrfach möglich',
      language: 'Sprache der E-Mails: en, de, nl, sv, zh-CN',
      webhook: 'Warnmeldungen an den Webhook senden',
      'no-webhook': 'nichts an den Webhook senden',
      'webhook-url': 'seine Adresse (https)',
      'late-after': 'Minuten, nach denen ein geplanter Lauf überfällig ist (Standard: 60)',
    },
  },
  'alerts list': {
    summary: 'Die Warnmeldungen auflisten, neueste zuerst, mit dem Stand ihrer Zustellung',
    options: {
      limit: 'höchstens so viele (Standard: 50)',
    },
  },
  'alerts secret': {
    summary: 'Ein neues Geheimnis für die Signaturen des Webhooks erzeugen; es wird einmal angezeigt',
  },
  'alerts show': {
    summary: 'Anzeigen, wohin Warnmeldungen gehen',
  },
  'alerts test': {
    summary: 'Jetzt eine Probemeldung senden und sagen, wie es ging',
  },
} satisfies typeof English;
