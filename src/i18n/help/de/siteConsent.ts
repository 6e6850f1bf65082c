import type { siteConsentHelp as English } from '#i18n/help/en/siteConsent.ts';

export const siteConsentHelp = {
  'site attestation list': {
    summary: 'Auflisten, wer sich erklärt hat und wer fällig ist',
    options: { overdue: 'nur die überfälligen' },
  },
  'site attestation set': {
    summary: 'Ändern, wie oft Benutzer sich erklären',
    options: { months: 'Monate dazwischen, 0 bis 12; 0: niemand muss' },
  },
  'site consent add': {
    summary: 'In das Einwilligungsregister eintragen',
    options: {
      email: 'E-Mail-Adresse des Benutzers',
      party: 'wer informiert oder gefragt wurde; ohne Angabe der Benutzer',
      state: 'informed, agreed, refused oder default',
      means: 'personal-page, wecom-message, notice-e-mail, on-paper, in-person, contract oder other',
      at: 'wann (2026-01-31 oder eine Uhrzeit); ohne Angabe jetzt',
      note: 'was sonst wissenswert ist',
    },
  },
  'site consent list': {
    summary: 'Das Einwilligungsregister auflisten, das Neueste zuerst',
    options: {
      email: 'nur dieses Benutzers',
      state: 'nur in diesem Zustand',
      csv: 'als CSV in diese Datei schreiben',
    },
  },
  'site coverage report': {
    summary: 'Zeigen, was in einem Monat abgedeckt war, Benutzer für Benutzer',
    options: {
      month: 'der Monat, z. B. 2026-10',
      user: 'nur dieser E-Mail-Adresse',
      out: 'eine HTML-Datei zum Drucken schreiben',
    },
  },
  'site scope add': {
    summary: 'Eine Unterhaltung auf die Liste des Erfassten setzen',
    options: {
      contact: 'Telefonnummer mit Landesvorwahl, z. B. +447700900123',
      group: 'Titel oder Kennung einer Gruppe',
      label: 'ihr Name im Adressbuch des Benutzers',
      note: 'was sonst wissenswert ist',
    },
  },
  'site scope approve': {
    summary: 'Genehmigen, dass eine Unterhaltung privat ist',
    options: { note: 'warum' },
  },
  'site scope list': {
    summary: 'Auflisten, was von jedem Benutzer erfasst wird',
    options: { requests: 'nur was Benutzer als privat beantragen' },
  },
  'site scope refuse': {
    summary: 'Ablehnen, dass eine Unterhaltung privat ist',
    options: { note: 'warum; der Benutzer sieht es' },
  },
  'site scope remove': { summary: 'Eine Unterhaltung von ihrer Liste nehmen' },
  'site scope set': {
    summary: 'Wählen, was von einem Benutzer erfasst wird: all, listed oder all-but-private',
  },
  'site scope show': { summary: 'Erfassungsumfang und Listen eines Benutzers zeigen' },
  'site policy set': {
    summary: 'Den Text setzen, den Benutzer auf ihrer Seite lesen und bestätigen',
    options: { language: 'seine Sprache: en, de, nl, sv, zh-CN' },
  },
  'site policy show': {
    summary: 'Die gesetzten Texte zeigen; ohne solche gelten die, die Holdfast mitbringt',
  },
} satisfies typeof English;
