import type { connectorHelp as English } from '#i18n/help/en/connector.ts';

export const connectorHelp = {
  'connector create': {
    summary:
      'Lägg till en koppling: acceptera villkoren, logga in på insamlingsplatsen, mappa användare, slutför',
    options: {
      service: 'whatsapp eller wechat',
      name: 'ett eget, ledigt namn',
      site: 'insamlingsplatsens privata adress, t.ex. http://127.0.0.1:8422',
      username: 'användarnamn på insamlingsplatsen',
      'password-file': 'fil vars första rad är lösenordet',
      mapping: 'CSV-fil med egen mappning',
      'automatic-mapping': 'mappa efter användarens e-postadress',
      'no-automatic-mapping': 'mappa bara efter den anpassade mappningen',
      schedule: 'daily@HH:MM (standard: daily@02:00), every@30m, every@4h eller manual',
      'time-zone': 'schemats tidszon (standard: UTC)',
      'accept-terms': 'acceptera användningsvillkoren (läs dem med: holdfast connector terms)',
      target: 'ett mål utöver arkivet; kan upprepas',
      route:
        'MÖNSTER[,MÖNSTER]=[MÅL[,MÅL]]: vilka postlådor som går till vilka mål; det första som passar gäller; kan upprepas',
      'without-archive': 'arkivet behåller ingen kopia av det som levereras till det enda målet',
    },
  },
  'connector edit': {
    summary: 'Ändra en koppling; det som inte anges blir kvar',
    options: {
      name: 'ett nytt namn',
      site: 'en ny adress till insamlingsplatsen',
      username: 'ett nytt användarnamn',
      'password-file': 'fil vars första rad är det nya lösenordet',
      schedule: 'daily@HH:MM, every@30m, every@4h eller manual',
      'time-zone': 'schemats tidszon',
      'automatic-mapping': 'mappa efter användarens e-postadress',
      'no-automatic-mapping': 'mappa bara efter den egna mappningen',
      target: 'ett mål utöver arkivet; kan upprepas',
      route:
        'MÖNSTER[,MÖNSTER]=[MÅL[,MÅL]]: vilka postlådor som går till vilka mål; det första som passar gäller; kan upprepas',
      'no-target': 'leverera enbart till arkivet',
      'no-route': 'varje mål tar varje postlåda',
    },
  },
  'connector list': { summary: 'Lista kopplingarna med status och senaste körning' },
  'connector log': {
    summary: 'Loggen för en körning: en rad per objekt med utfall och orsak',
    options: { run: 'en körnings id (standard: den senaste körningen)' },
  },
  'connector mapping apply': {
    summary: 'Tillämpa en CSV-fil med egen mappning på en koppling, som en ny version',
    options: { 'accept-partial': 'tillämpa de riktiga raderna i en fil som också har felaktiga' },
  },
  'connector mapping check': {
    summary: 'Kontrollera en CSV-fil med egen mappning utan att tillämpa den',
  },
  'connector pause': { summary: 'Pausa en koppling: ingen körning startar förrän den återupptas' },
  'connector redeliver': {
    summary: 'Leverera igen, med dagens mappning, det som inte importerades eller som missade en postlåda',
  },
  'connector remove': {
    summary: 'Ta bort en koppling; det den har arkiverat och dess historik blir kvar',
  },
  'connector resume': { summary: 'Återuppta en pausad koppling' },
  'connector run': {
    summary: 'Kör en koppling nu: hämta, mellanlagra, konvertera, mappa, importera, stäm av',
    options: {
      'replay-from': 'ta det som samlats in från och med den här tiden en gång till',
      'replay-until': 'slutet på perioden som tas en gång till',
    },
  },
  'connector terms': {
    summary: 'Visa användningsvillkoren som accepteras när en koppling läggs till',
  },
} satisfies typeof English;
