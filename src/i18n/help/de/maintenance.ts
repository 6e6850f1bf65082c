import type { maintenanceHelp as English } from '#i18n/help/en/maintenance.ts';

export const maintenanceHelp = {
  backup: {
    summary:
      'Das Maßgebliche in einen Ordner schreiben: Pakete, Schlüsseldateien, Schlüssel, Tabellen, mit Manifest',
  },
  doctor: {
    summary:
      'Konfiguration, Datenbank, Schlüssel, Datenträger, Speicher und Erfassungsstelle ansehen und sagen, was zu tun ist',
    options: {
      mailbox:
        'ein Postfach, in dem Ziele geprüft werden: ein Element wird geschrieben, zurückgelesen und entfernt',
    },
  },
  rebuild: { summary: 'Den Index leeren und aus Paketen und Aufzeichnungen neu füllen' },
  restore: {
    summary: 'Eine Sicherung in eine leere Datenbank zurückholen; danach rebuild und verify ausführen',
  },
  serve: {
    summary: 'Erfassungsstelle, Zeitpläne und Zustandsabfrage auf Loopback starten und weiterlaufen',
  },
  verify: {
    summary: 'Pakete, Schlüsseldateien, Hauptbuch, Zeilen und Überwachungsprotokoll gegeneinander prüfen',
    options: {
      since: 'ein anderswo aufbewahrter, signierter Stand: eine Datei oder sein JSON',
      backup: 'stattdessen eine Sicherung gegen ihr Manifest prüfen',
    },
  },
  worker: { summary: 'Nur arbeiten: Zeitpläne und Läufe, ohne Erfassungsstelle und ohne Ports' },
} satisfies typeof English;
