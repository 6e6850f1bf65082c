import type { Help } from '#i18n/help/en.ts';
import { accessHelp } from '#i18n/help/sv/access.ts';
import { alertsHelp } from '#i18n/help/sv/alerts.ts';
import { archiveHelp } from '#i18n/help/sv/archive.ts';
import { connectorHelp } from '#i18n/help/sv/connector.ts';
import { directoryHelp } from '#i18n/help/sv/directory.ts';
import { maintenanceHelp } from '#i18n/help/sv/maintenance.ts';
import { siteCaptureHelp } from '#i18n/help/sv/siteCapture.ts';
import { siteConsentHelp } from '#i18n/help/sv/siteConsent.ts';
import { siteUserHelp } from '#i18n/help/sv/siteUser.ts';
import { targetHelp } from '#i18n/help/sv/target.ts';

export const helpSv = {
  words: {
    usage: 'Användning:',
    arguments: 'Argument:',
    options: 'Flaggor:',
    commands: 'Kommandon:',
    optionsPlace: '[flaggor]',
    commandPlace: '[kommando]',
    displayHelp: 'visa hjälp för kommandot',
    everySetting: 'Varje inställning i docs/configuration.md finns också som flagga.',
  },

  options: {
    json: 'skriv JSON (formerna finns i docs/cli.md)',
    progress: 'skriv förloppet som JSON-rader på standard fel',
    'token-file': 'fil vars första rad är en operatörs token',
    data: 'datamappen (standard: data)',
  },

  groups: {
    alerts: 'Varningar: vem som får veta när en körning misslyckas, inte stämmer eller är försenad',
    audit: 'Granskningsloggen',
    connector: 'Kopplingar: import från en insamlingsplats till postlådor',
    'connector mapping': 'Egen mappning av användare till postlådor',
    directory: 'Postlådekataloger: vem som har vilken postlåda, vilka adresser och nummer',
    domain: 'Godkända domäner',
    mailbox: 'Postlådor i det inbyggda arkivet och vad som finns i dem',
    operator: 'Operatörer och deras token',
    role: 'Rollgrupper',
    'role group': 'Egna rollgrupper',
    site: 'Insamlingsplatsen: inloggningar, registrerade användare, exporter',
    'site account': 'Inloggningar på insamlingsplatsen',
    'site policy': 'Texten som användare läser innan de länkar en telefon eller skickar en chatt',
    'site attestation': 'Användarnas ord på att inga affärer sker utanför insamlingen',
    'site consent': 'Samtyckesregistret',
    'site coverage': 'Vad som täcktes',
    'site scope': 'Vad som samlas in av vem',
    'site capture': 'Insamlingar: källor som ställs in en gång och sedan samlar in på egen hand',
    'site user': 'Registrerade användare',
    sso: 'Enkel inloggning med OpenID Connect',
    target: 'Mål: postlådor utanför arkivet',
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
