import type { maintenanceHelp as English } from '#i18n/help/en/maintenance.ts';

export const maintenanceHelp = {
  backup: {
    summary:
      'Alles wat telt naar een map schrijven: pakketten, sleutelbestanden, sleutels, tabellen, met een manifest',
  },
  doctor: {
    summary:
      'Configuratie, database, sleutels, schijf, opslag en vastleglocatie nakijken en zeggen wat er moet gebeuren',
    options: {
      mailbox:
        'een postvak waarin doelen worden beproefd: één item wordt geschreven, teruggelezen en verwijderd',
    },
  },
  rebuild: { summary: 'De index leegmaken en opnieuw vullen vanuit pakketten en registraties' },
  restore: {
    summary: 'Een back-up terugzetten in een lege database; voer daarna rebuild en verify uit',
  },
  serve: {
    summary: 'Vastleglocatie, planningen en statuscontrole op loopback starten en actief blijven',
  },
  verify: {
    summary: 'Pakketten, sleutelbestanden, grootboek, rijen en auditlogboek met elkaar vergelijken',
    options: {
      since: 'een elders bewaarde, ondertekende stand: een bestand of de JSON ervan',
      backup: 'in plaats daarvan een back-up met zijn manifest vergelijken',
    },
  },
  worker: { summary: 'Alleen werken: planningen en uitvoeringen, zonder vastleglocatie en zonder poorten' },
} satisfies typeof English;
