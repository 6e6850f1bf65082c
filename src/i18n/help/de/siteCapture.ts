import type { siteCaptureHelp as English } from '#i18n/help/en/siteCapture.ts';

export const siteCaptureHelp = {
  'site capture add': {
    summary: 'Eine Erfassung einrichten; sie beginnt sofort',
    options: {
      name: 'ein eigener Name',
      user: 'der registrierte Benutzer, dessen Telefon es ist, nach E-Mail-Adresse',
      set: 'eine Einstellung; mehrfach möglich',
      'secret-file': 'eine Einstellung aus einer Datei, Geheimnisse immer; mehrfach möglich',
    },
  },
  'site capture alarms': {
    summary: 'Auflisten, was an Erfassungen nicht stimmt und jemanden braucht',
    options: { since: 'auch was nach diesem Zeitpunkt gemeldet wurde und vorbei ist' },
  },
  'site capture change': {
    summary: 'Name oder Einstellungen einer Erfassung ändern; Ungenanntes bleibt',
    options: {
      name: 'ein neuer Name',
      set: 'eine Einstellung; leer entfernt sie; mehrfach möglich',
      'secret-file': 'eine Einstellung aus einer Datei, Geheimnisse immer; mehrfach möglich',
    },
  },
  'site capture check': {
    summary: 'Den Ursprung fragen, ob Einstellungen funktionieren, ohne sie zu behalten',
    options: {
      source: 'für eine noch nicht eingerichtete Erfassung: ihre Quelle',
      set: 'eine Einstellung; mehrfach möglich',
      'secret-file': 'eine Einstellung aus einer Datei, Geheimnisse immer; mehrfach möglich',
    },
  },
  'site capture list': { summary: 'Die Erfassungen mit ihrem Zustand auflisten' },
  'site capture pause': { summary: 'Eine Erfassung pausieren, bis sie fortgesetzt wird' },
  'site capture remove': {
    summary: 'Eine Erfassung mit ihren Geräteschlüsseln entfernen; Erfasstes bleibt',
  },
  'site capture restart': { summary: 'Eine Erfassung beenden und neu starten' },
  'site capture resume': { summary: 'Eine pausierte Erfassung fortsetzen' },
  'site capture show': {
    summary: 'Eine Erfassung zeigen: Zustand, Einstellungen ohne Geheimnisse, Adresse für den Anbieter',
  },
  'site capture sources': {
    summary: 'Die Quellen auflisten, die eingerichtet werden können, mit ihren Einstellungen',
  },
  'site sources': { summary: 'Die Erfassungswege mit ihren Einstellungen auflisten' },
} satisfies typeof English;
