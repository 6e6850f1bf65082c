import type { siteConsentHelp as English } from '#i18n/help/en/siteConsent.ts';

export const siteConsentHelp = {
  'site attestation list': {
    summary: 'Visa vem som har intygat och vem som står på tur',
    options: { overdue: 'bara de försenade' },
  },
  'site attestation set': {
    summary: 'Ändra hur ofta användare intygar',
    options: { months: 'månader emellan, 0 till 12; 0: ingen behöver' },
  },
  'site consent add': {
    summary: 'Föra in i samtyckesregistret',
    options: {
      email: 'användarens e-postadress',
      party: 'vem som informerades eller tillfrågades; utan uppgift användaren',
      state: 'informed, agreed, refused eller default',
      means: 'personal-page, wecom-message, notice-e-mail, on-paper, in-person, contract eller other',
      at: 'när (2026-01-31 eller en tidpunkt); utan uppgift nu',
      note: 'vad mer som är värt att veta',
    },
  },
  'site consent list': {
    summary: 'Visa samtyckesregistret, det nyaste först',
    options: {
      email: 'bara av denna användare',
      state: 'bara i detta läge',
      csv: 'skriv det till denna fil som CSV',
    },
  },
  'site coverage report': {
    summary: 'Visa vad som täcktes under en månad, användare för användare',
    options: {
      month: 'månaden, t.ex. 2026-10',
      user: 'bara för denna e-postadress',
      out: 'skriv en HTML-fil att skriva ut',
    },
  },
  'site scope add': {
    summary: 'Sätta en konversation på listan över det som samlas in',
    options: {
      contact: 'telefonnummer med landsnummer, t.ex. +447700900123',
      group: 'en grupps titel eller id',
      label: 'namnet i användarens adressbok',
      note: 'vad mer som är värt att veta',
    },
  },
  'site scope approve': { summary: 'Godkänna att en konversation är privat', options: { note: 'varför' } },
  'site scope list': {
    summary: 'Visa vad som samlas in av varje användare',
    options: { requests: 'bara det som användare vill ha privat' },
  },
  'site scope refuse': {
    summary: 'Avslå att en konversation är privat',
    options: { note: 'varför; användaren ser det' },
  },
  'site scope remove': { summary: 'Ta bort en konversation från dess lista' },
  'site scope set': {
    summary: 'Välja vad som samlas in av en användare: all, listed eller all-but-private',
  },
  'site scope show': { summary: 'Visa en användares insamlingsomfång och listor' },
  'site policy set': {
    summary: 'Ange texten som användare läser och bekräftar på sin sida',
    options: { language: 'dess språk: en, de, nl, sv, zh-CN' },
  },
  'site policy show': {
    summary: 'Visa texterna som har angetts; utan sådana gäller de som följer med Holdfast',
  },
} satisfies typeof English;
