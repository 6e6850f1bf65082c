import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const settingFields = {
  missing: 'Fyll i det här.',
  noChoice: 'Inget val',
  secretSet: 'Angivet. Skriv för att ersätta.',
  secretDropped: 'Tas bort.',
  dropSecret: 'Ta bort',
  keepSecret: 'Behåll',
  check: 'Kontrollera',
  checking: 'Kontrollerar…',
  choose: 'Välj',
  chooseKind: (name) => `Välj ${name}`,
  otherKind: 'Välj en annan sort',
  name: 'Namn',
  nameWrong: 'Bara små bokstäver, siffror och bindestreck, högst 40, och först en bokstav eller siffra.',
  dropFile: 'Släpp filen här, eller',
  fileKept: 'Servern har en fil. Välj en annan för att ersätta den.',
  fileChosen: (name, size) => `Vald: ${name}, ${size}`,
  set: 'angett',
  on: 'på',
  off: 'av',
  canWork: 'Inställningarna kan fungera.',
} satisfies WebMessages['settingFields'];
