import type { targetHelp as English } from '#i18n/help/en/target.ts';

export const targetHelp = {
  'target add': {
    summary: 'Ställ in ett mål, sedan dess server har tillfrågats',
    options: {
      kind: 'vilken sorts mål; holdfast target kinds listar dem',
      set: 'en inställning; kan upprepas',
      'secret-file': 'en inställning från en fil, hemligheter alltid; kan upprepas',
      'without-check': 'spara inställningarna utan att fråga servern',
    },
  },
  'target check': {
    summary: 'Fråga servern om inställningarna kan fungera, utan att spara dem',
    options: {
      kind: 'för ett mål som inte är inställt än: dess sort',
      set: 'en inställning; kan upprepas',
      'secret-file': 'en inställning från en fil, hemligheter alltid; kan upprepas',
    },
  },
  'target deliveries': {
    summary: 'Lista leveranser som misslyckades, väntar, har försvunnit eller gav postlådan mindre än mejlet',
    options: {
      state: 'pending, failed (standard), vanished eller noted',
    },
  },
  'target edit': {
    summary: 'Ändra inställningarna för ett mål; det som inte nämns förblir',
    options: {
      set: 'en inställning; tom tar bort den; kan upprepas',
      'secret-file': 'en inställning från en fil, hemligheter alltid; kan upprepas',
      'without-check': 'spara inställningarna utan att fråga servern',
    },
  },
  'target kinds': {
    summary: 'Lista de sorters mål som kan ställas in, med deras inställningar',
  },
  'target list': {
    summary: 'Lista målen, hur de står och vad som väntar på dem',
  },
  'target look': {
    summary: 'Se efter om något som levererats har försvunnit ur sin postlåda',
  },
  'target pause': {
    summary: 'Pausa ett mål tills det återupptas; det som ska dit väntar',
  },
  'target prove': {
    summary: 'Pröva ett mål: skriv ett objekt till en postlåda, läs tillbaka, jämför och ta bort det',
    options: {
      mailbox: 'en postlåda som får skrivas till',
    },
  },
  'target redeliver': {
    summary: 'Leverera på nytt det som misslyckades eller har försvunnit',
    options: {
      vanished: 'det som har försvunnit ur sin postlåda, i stället för det som misslyckades',
    },
  },
  'target remove': {
    summary: 'Ta bort ett mål som ingen koppling använder; det som levererats finns kvar',
    options: {
      force: 'fastän leveranser väntar; de ges upp',
    },
  },
  'target resume': {
    summary: 'Återuppta ett pausat mål',
  },
  'target show': {
    summary: 'Visa ett mål: tillstånd, inställningar utan hemligheter, leveranser',
  },
} satisfies typeof English;
