import { accessHelp } from '#i18n/help/de/access.ts';
import { alertsHelp } from '#i18n/help/de/alerts.ts';
import { archiveHelp } from '#i18n/help/de/archive.ts';
import { connectorHelp } from '#i18n/help/de/connector.ts';
import { directoryHelp } from '#i18n/help/de/directory.ts';
import { maintenanceHelp } from '#i18n/help/de/maintenance.ts';
import { siteCaptureHelp } from '#i18n/help/de/siteCapture.ts';
import { siteConsentHelp } from '#i18n/help/de/siteConsent.ts';
import { siteUserHelp } from '#i18n/help/de/siteUser.ts';
import { targetHelp } from '#i18n/help/de/target.ts';
import type { Help } from '#i18n/help/en.ts';

export const helpDe = {
  words: {
    usage: 'Verwendung:',
    arguments: 'Argumente:',
    options: 'Optionen:',
    commands: 'Befehle:',
    optionsPlace: '[Optionen]',
    commandPlace: '[Befehl]',
    displayHelp: 'Hilfe zum Befehl anzeigen',
    everySetting: 'Jede Einstellung aus docs/configuration.md gibt es auch als Option.',
  },

  options: {
    json: 'JSON ausgeben (Aufbau in docs/cli.md)',
    progress: 'Fortschritt als JSON-Zeilen auf die Standardfehlerausgabe schreiben',
    'token-file': 'Datei, in deren erster Zeile das Token eines Operators steht',
    data: 'der Datenordner (Standard: data)',
  },

  groups: {
    alerts: 'Warnmeldungen: wer erfährt, wenn ein Lauf fehlschlägt, nicht aufgeht oder überfällig ist',
    audit: 'Das Überwachungsprotokoll',
    connector: 'Connectors: Importe aus einer Erfassungsstelle in Postfächer',
    'connector mapping': 'Eigene Zuordnung von Benutzern zu Postfächern',
    directory: 'Postfachverzeichnisse: wer welches Postfach, welche Adressen und Nummern hat',
    domain: 'Akzeptierte Domänen',
    mailbox: 'Postfächer des eingebauten Archivs und was darin steht',
    operator: 'Operatoren und ihre Token',
    role: 'Rollengruppen',
    'role group': 'Eigene Rollengruppen',
    site: 'Die Erfassungsstelle: Anmeldungen, registrierte Benutzer, Exporte',
    'site account': 'Anmeldungen der Erfassungsstelle',
    'site policy': 'Der Text, den Benutzer lesen, bevor sie ein Telefon verknüpfen oder einen Chat senden',
    'site attestation': 'Erklärungen der Benutzer, dass nichts Geschäftliches an der Erfassung vorbeigeht',
    'site consent': 'Das Einwilligungsregister',
    'site coverage': 'Was abgedeckt war',
    'site scope': 'Was von wem erfasst wird',
    'site capture': 'Erfassungen: Quellen, die einmal eingerichtet werden und dann selbst erfassen',
    'site user': 'Registrierte Benutzer',
    sso: 'Einmaliges Anmelden mit OpenID Connect',
    target: 'Ziele: Postfächer außerhalb des Archivs',
  },

  commands: {
    ...accessHelp,
    ...alertsHelp,
    ...archiveHelp,
    ...connectorHelp,
    ...directoryHelp,
    ...maintenanceHelp,
    ...siteCaptureHelp,
    ...siteConsentHelp,
    ...siteUserHelp,
    ...targetHelp,
  },
} satisfies Help;
