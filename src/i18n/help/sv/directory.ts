import type { directoryHelp as English } from '#i18n/help/en/directory.ts';

export const directoryHelp = {
  'directory add': {
    summary: 'Lägg till en katalog, efter att den har tillfrågats, och läs den',
    options: {
      kind: 'vilket slags katalog, som holdfast directory kinds räknar upp',
      set: 'en inställning; för en fil dess namn; får upprepas',
      'secret-file': 'en inställning från en fil, hemligheter alltid; får upprepas',
    },
  },
  'directory check': {
    summary: 'Fråga en katalog om inställningar kan fungera, utan att spara dem',
    options: {
      kind: 'för en katalog som inte är tillagd än: dess slag',
      set: 'en inställning; för en fil dess namn; får upprepas',
      'secret-file': 'en inställning från en fil, hemligheter alltid; får upprepas',
    },
  },
  'directory edit': {
    summary: 'Ändra inställningarna för en katalog, eller stäng av den; det som inte nämns är kvar',
    options: {
      set: 'en inställning; tom tar bort den; får upprepas',
      'secret-file': 'en inställning från en fil, hemligheter alltid; får upprepas',
      on: 'slå på den',
      off: 'varken läs eller fråga den',
    },
  },
  'directory kinds': {
    summary: 'Räkna upp de slags kataloger som kan läggas till, med deras inställningar',
  },
  'directory list': { summary: 'Räkna upp katalogerna och vilka de känner' },
  'directory people': {
    summary: 'Räkna upp personerna i en katalog, med tiderna för deras nummer',
    options: { search: 'bara de som har detta i en adress, ett namn eller ett nummer' },
  },
  'directory read': {
    summary: 'Läs en katalog nu',
    options: { 'accept-fewer': 'trots att mindre än hälften av de kända personerna är kvar' },
  },
  'directory remove': {
    summary: 'Ta bort en katalog med det som var känt genom den; det som levererats är kvar',
  },
  'directory show': {
    summary: 'Visa en katalog: inställningar utan hemligheter, det som inte kunde användas',
  },
} satisfies typeof English;
