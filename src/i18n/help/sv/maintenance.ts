import type { maintenanceHelp as English } from '#i18n/help/en/maintenance.ts';

export const maintenanceHelp = {
  backup: {
    summary: 'Skriv allt som gäller till en mapp: paket, nyckelfiler, nycklar och tabeller, med ett manifest',
  },
  doctor: {
    summary:
      'Se över konfiguration, databas, nycklar, disk, lager och insamlingsplats och säg vad som bör göras',
    options: { mailbox: 'en postlåda där mål prövas: ett objekt skrivs, läses tillbaka och tas bort' },
  },
  rebuild: { summary: 'Töm indexet och fyll det på nytt från paket och registreringar' },
  restore: {
    summary: 'Återställ en säkerhetskopia till en tom databas; kör sedan rebuild och verify',
  },
  serve: {
    summary: 'Starta insamlingsplats, scheman och hälsokontroll på loopback, och fortsätt köra',
  },
  verify: {
    summary: 'Kontrollera paket, nyckelfiler, liggare, rader och granskningslogg mot varandra',
    options: {
      since: 'ett signerat läge som förvaras på annan plats: en fil, eller dess JSON',
      backup: 'kontrollera i stället en säkerhetskopia mot dess manifest',
    },
  },
  worker: { summary: 'Arbeta bara: scheman och körningar, utan insamlingsplats och utan portar' },
} satisfies typeof English;
