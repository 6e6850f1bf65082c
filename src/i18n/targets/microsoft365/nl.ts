import type { TargetText } from '#i18n/targets/text.ts';

export const microsoft365Nl: TargetText = {
  name: 'Microsoft 365',
  fields: {
    cloud: {
      label: 'Cloud van de tenant',
      help: 'Waar de tenant is; de toepassing moet in dezelfde zijn geregistreerd. Leeg: commercieel.',
      choices: {
        commercial: { label: 'Commercieel (wereldwijd)', help: 'Er ontbreekt niets.' },
        gcc: {
          label: 'GCC, voor de Amerikaanse overheid',
          help: 'Er ontbreekt niets: deze staat op de wereldwijde servers.',
        },
        'gcc-high': {
          label: 'GCC High, voor de Amerikaanse overheid',
          help: 'Geen bijlagen vanaf 3 MB, die blijven in het archief; geen verborgen mappen.',
        },
        dod: {
          label: 'DoD, voor het Amerikaanse ministerie van Defensie',
          help: 'Geen bijlagen vanaf 3 MB, die blijven in het archief; geen verborgen mappen.',
        },
        china: { label: 'China, beheerd door 21Vianet', help: 'Bewaart geen kopvelden van berichten.' },
      },
    },
    tenant: {
      label: 'Tenant (organisatie)',
      help: 'De id, of een van de domeinen, zoals corp.onmicrosoft.com.',
    },
    'client-id': {
      label: 'Toepassings-id (client)',
      help: 'Zoals het overzicht van de app-registratie in Microsoft Entra die toont.',
    },
    credential: {
      label: 'Aanmeldgegeven',
      help: 'Waarmee de toepassing zich bewijst. Zij meldt zich aan zonder gebruiker.',
      choices: {
        certificate: {
          label: 'Certificaat',
          help: 'De persoonlijke sleutel ervan verlaat deze machine nooit.',
        },
        federated: {
          label: 'Token van een andere uitgever (federatief)',
          help: 'Voor machines die een identiteit krijgen, zoals die van Kubernetes.',
        },
        'client-secret': {
          label: 'Clientgeheim (afgeraden)',
          help: 'Het gaat over het netwerk, en wie het eens heeft gelezen, kan het overal gebruiken.',
        },
      },
    },
    certificate: {
      label: 'Certificaat en persoonlijke sleutel',
      help: 'In PEM-vorm, na elkaar; een RSA-sleutel zonder wachtwoordzin. De app-registratie krijgt alleen het certificaat.',
    },
    'token-file': {
      label: 'Bestand met het federatieve token',
      help: 'Iemand houdt het vers; het wordt bij elke nodige aanmelding gelezen.',
    },
    'client-secret': {
      label: 'Clientgeheim',
      help: 'De waarde, niet de id. Het verloopt op de dag die Microsoft Entra toont.',
    },
    'check-mailbox': {
      label: 'Postvak voor controles',
      help: 'Een dat de toepassing mag openen. Een controle opent het en schrijft niets. Leeg: alleen de aanmelding wordt gecontroleerd.',
    },
    'whatsapp-folder': {
      label: 'Map voor WhatsApp',
      help: 'Leeg: WhatsApp Archiver. Deze staat naast Postvak IN.',
    },
    'wechat-folder': {
      label: 'Map voor WeChat',
      help: 'Leeg: WeChat Archiver.',
    },
    'folder-visibility': {
      label: 'Map in Outlook',
      help: 'Voor mappen die vanaf dan worden gemaakt. Uit een zichtbare map kunnen gebruikers verwijderen; alleen een bewaring of bewaarbeleid op het postvak behoudt wat zij verwijderen.',
      choices: { visible: { label: 'Zichtbaar' }, hidden: { label: 'Verborgen' } },
    },
    'whatsapp-class': {
      label: 'Itemklasse voor WhatsApp',
      help: 'Daaraan vindt Purview de items. Leeg: IPM.ExternalData.WhatsAppArchiver. IPM.Note is die van elke e-mail.',
    },
    'wechat-class': {
      label: 'Itemklasse voor WeChat',
      help: 'Leeg: IPM.ExternalData.WeChatArchiver.',
    },
    read: {
      label: 'Als gelezen markeren',
      help: 'Anders zien gebruikers elk gearchiveerd bericht als nieuwe e-mail.',
    },
    original: {
      label: 'Oorspronkelijke e-mail',
      help: 'Als original.eml, byte voor byte zoals in het archief, als bericht en origineel samen passen.',
      choices: { 'left-out': { label: 'Weggelaten' }, attached: { label: 'Bijgevoegd' } },
    },
    'size-limit': {
      label: 'Grootste e-mail, in bytes',
      help: 'Van een grotere blijven de grootste bijlagen in het archief. Leeg: 36.700.160. Hoogstens 157.286.400, als de tenant zoveel aanneemt.',
    },
    'graph-url': {
      label: 'Adres van Microsoft Graph',
      help: 'Voor tests en gateways; normaal leeg, dus dat van de cloud zelf.',
    },
    'sign-in-url': {
      label: 'Adres van de aanmelding',
      help: 'Voor tests en gateways; normaal leeg, dus dat van de cloud zelf.',
    },
  },
};
