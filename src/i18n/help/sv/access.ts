import type { accessHelp as English } from '#i18n/help/en/access.ts';

export const accessHelp = {
  'audit list': {
    summary: 'Lista granskningsloggen: vem som gjorde vad med vad, och när',
    options: {
      action: 'bara den här åtgärden, t.ex. content.show',
      object: 'bara det här föremålet, t.ex. mailbox:alice@corp.example',
      actor: 'bara den som anges här, t.ex. local:root',
      limit: 'högst så många',
    },
  },
  'audit verify': { summary: 'Räkna om granskningsloggens kedja' },
  'operator add': {
    summary: 'Lägg till en operatör; det genererade lösenordet visas en gång',
    options: {
      'display-name': 'vad personen heter',
    },
  },
  'operator disable': {
    summary: 'Inaktivera en operatör: sessioner och token upphör genast',
  },
  'operator enable': {
    summary: 'Aktivera en inaktiverad operatör igen',
  },
  'operator link': {
    summary: 'Koppla en operatör till ett subjekt (sub) hos identitetsleverantören',
  },
  'operator list': { summary: 'Lista operatörerna och deras rollgrupper' },
  'operator recover': {
    summary:
      'På den här datorn: ett nytt lösenord för en utelåst administratör; den andra faktorn återställs',
  },
  'operator reset-password': {
    summary: 'Ge en operatör ett nytt genererat lösenord, som visas en gång; sessionerna upphör',
  },
  'operator reset-second-factor': {
    summary: 'För en borttappad telefon: inloggningen frågar bara efter lösenordet; sessionerna upphör',
  },
  'operator revoke-token': {
    summary: 'Återkalla en API-token',
  },
  'operator token': {
    summary: 'Skapa en API-token för en operatör; den visas en gång (använd den med --token-file)',
    options: {
      name: 'vad token är till för',
      scope: 'en behörighet som token får använda; kan upprepas (standard: alla)',
      expires: 'datum eller tid då den upphör att gälla',
    },
  },
  'operator tokens': {
    summary: 'Lista giltiga API-token, för alla operatörer eller för en',
  },
  'operator unlink': {
    summary: 'Ta bort kopplingen till identitetsleverantören; sessionerna upphör',
  },
  'role add': {
    summary: 'Lägg till en roll i en rollgrupp, t.ex. "Mailbox Import Export" "Organization Management"',
  },
  'role grant': { summary: 'Ge en operatör en rollgrupp' },
  'role group create': {
    summary: 'Skapa en rollgrupp med roller och medlemmar',
    options: {
      role: 'en roll i gruppen; kan upprepas',
      member: 'e-postadress till en medlem; kan upprepas',
      description: 'vad gruppen är till för',
    },
  },
  'role group remove': {
    summary: 'Ta bort en egen rollgrupp; medlemmarna förlorar dess roller',
  },
  'role list': { summary: 'Lista rollgrupperna med deras roller och behörigheter' },
  'role remove': {
    summary: 'Ta bort en roll från en rollgrupp',
  },
  'role revoke': {
    summary: 'Ta bort en operatör från en rollgrupp',
  },
  'sso edit': {
    summary: 'Ändra enkel inloggning; providern tillfrågas först; det som inte anges förblir',
    options: {
      issuer: 'identitetsleverantörens adress, som den kallar sig själv',
      'client-id': 'klient-id som providern har gett',
      'client-secret-file': 'fil vars första rad är klienthemligheten',
      address: 'adress där webbläsare når efterlevnadscentret',
      name: 'namn på knappen på inloggningssidan',
      enabled: 'slå på enkel inloggning',
      'no-enabled': 'stäng av enkel inloggning',
      'auto-create': 'okända blir operatörer utan någon roll',
      'no-auto-create': 'okända avvisas',
      'local-sign-in': 'godta även lösenord',
      'no-local-sign-in': 'godta bara nödoperatörens lösenord',
      'emergency-operator': 'den som alltid kan logga in med lösenord',
    },
  },
  'sso show': {
    summary: 'Visa hur enkel inloggning är inställd',
  },
} satisfies typeof English;
