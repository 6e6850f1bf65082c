import type { siteUserHelp as English } from '#i18n/help/en/siteUser.ts';

export const siteUserHelp = {
  'site account add': {
    summary: 'Eine Anmeldung der Erfassungsstelle hinzufügen, für Connectors',
    options: { 'password-file': 'Datei, in deren erster Zeile das Kennwort steht' },
  },
  'site account list': { summary: 'Die Anmeldungen der Erfassungsstelle auflisten' },
  'site import': {
    summary: 'WhatsApp-Chatexporte eines registrierten Benutzers in die Erfassungsstelle aufnehmen',
    options: {
      phone: 'die Nummer des registrierten Benutzers, von dem der Export stammt',
      me: 'wie dieser Benutzer im Export heißt',
      author: 'wer ein Verfasser ist; mehrfach möglich',
      'authors-file': 'Datei mit Zeilen der Form NAME=EMAIL|PHONE',
      'time-zone': 'Zeitzone des Telefons, z. B. Europe/London (Standard: die dieses Rechners)',
      locale: 'Sprache und Region des Telefons, z. B. en-GB; entscheidet über 3/4/2026',
      'list-authors': 'nur zeigen, wer im Export schreibt, mit Vorschlägen',
    },
  },
  'site user add': {
    summary: 'Einen Benutzer registrieren, dessen Kommunikation erfasst wird',
    options: {
      email: 'die E-Mail-Adresse des Benutzers',
      phone: 'Telefonnummer mit Landesvorwahl, z. B. +447700900123; mehrfach möglich',
      wecom: 'WeCom-Benutzerkennung; mehrfach möglich',
      'display-name': 'wie die Person heißt',
      from: 'gültig ab diesem Tag (2026-01-31); ohne Angabe schon immer',
      until: 'gültig bis vor diesen Tag; ohne Angabe weiterhin',
    },
  },
  'site user edit': {
    summary: 'Die Gültigkeit einer Nummer beenden oder berichtigen',
    options: {
      email: 'die E-Mail-Adresse des Benutzers',
      phone: 'die Telefonnummer',
      wecom: 'oder die WeCom-Benutzerkennung',
      began: 'von mehreren diejenige, die an diesem Tag beginnt; open: die ohne Anfang',
      from: 'gültig ab diesem Tag (2026-01-31); open: schon immer',
      until: 'gültig bis vor diesen Tag; open: bis auf Weiteres',
    },
  },
  'site user import': {
    summary: 'Benutzer aus einer CSV-Datei registrieren (alle Zeilen oder keine)',
  },
  'site user list': {
    summary: 'Die registrierten Benutzer mit ihren Nummern und deren Gültigkeit auflisten',
  },
  'site user invite': {
    summary:
      'Einen Link zur eigenen Seite eines Benutzers erstellen; die Adresse wird einmal angezeigt und gilt 72 Stunden',
    options: {
      for: 'device: sein Telefon verknüpfen; phone: exportierte Chats senden',
      language: 'Sprache der Seite: en, de, nl, sv, zh-CN; sonst die seines Browsers',
    },
  },
  'site user links': { summary: 'Die Links zur eigenen Seite eines Benutzers auflisten' },
  'site user renew-link': { summary: 'Einen Link für weitere 72 Stunden gültig machen' },
  'site user revoke-link': { summary: 'Einen Link mit seinen Sitzungen und Upload-Adressen beenden' },
} satisfies typeof English;
