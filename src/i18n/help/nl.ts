import type { Help } from '#i18n/help/en.ts';
import { accessHelp } from '#i18n/help/nl/access.ts';
import { alertsHelp } from '#i18n/help/nl/alerts.ts';
import { archiveHelp } from '#i18n/help/nl/archive.ts';
import { connectorHelp } from '#i18n/help/nl/connector.ts';
import { directoryHelp } from '#i18n/help/nl/directory.ts';
import { maintenanceHelp } from '#i18n/help/nl/maintenance.ts';
import { siteCaptureHelp } from '#i18n/help/nl/siteCapture.ts';
import { siteConsentHelp } from '#i18n/help/nl/siteConsent.ts';
import { siteUserHelp } from '#i18n/help/nl/siteUser.ts';
import { targetHelp } from '#i18n/help/nl/target.ts';

export const helpNl = {
  words: {
    usage: 'Gebruik:',
    arguments: 'Argumenten:',
    options: 'Opties:',
    commands: 'Opdrachten:',
    optionsPlace: '[opties]',
    commandPlace: '[opdracht]',
    displayHelp: 'hulp bij de opdracht weergeven',
    everySetting: 'Elke instelling uit docs/configuration.md is ook een optie.',
  },

  options: {
    json: 'JSON weergeven (opbouw in docs/cli.md)',
    progress: 'voortgang als regels JSON naar de standaardfoutuitvoer schrijven',
    'token-file': 'bestand met op de eerste regel het token van een operator',
    data: 'de gegevensmap (standaard: data)',
  },

  groups: {
    alerts: 'Waarschuwingen: wie het hoort als een uitvoering mislukt, niet klopt of te laat is',
    audit: 'Het auditlogboek',
    connector: 'Verbindingslijnen: importeren uit een vastleglocatie naar postvakken',
    'connector mapping': 'Aangepaste toewijzing van gebruikers aan postvakken',
    directory: 'Adreslijsten van postvakken: wie welk postvak, welke adressen en nummers heeft',
    domain: 'Geaccepteerde domeinen',
    mailbox: 'Postvakken van het ingebouwde archief en wat erin staat',
    operator: 'Operators en hun tokens',
    role: 'Rollengroepen',
    'role group': 'Eigen rollengroepen',
    site: 'De vastleglocatie: accounts, geregistreerde gebruikers, exports',
    'site account': 'Aanmeldingen van de vastleglocatie',
    'site policy': 'De tekst die gebruikers lezen voordat zij een telefoon koppelen of een chat sturen',
    'site attestation': 'Verklaringen van gebruikers dat niets zakelijks buiten de vastlegging om gaat',
    'site consent': 'Het toestemmingsregister',
    'site coverage': 'Wat gedekt was',
    'site scope': 'Wat van wie wordt vastgelegd',
    'site capture': 'Vastleggingen: bronnen die één keer worden ingesteld en daarna zelf vastleggen',
    'site user': 'Geregistreerde gebruikers',
    sso: 'Eenmalige aanmelding met OpenID Connect',
    target: 'Doelen: postvakken buiten het archief',
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
