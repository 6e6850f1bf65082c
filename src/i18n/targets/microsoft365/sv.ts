import type { TargetText } from '#i18n/targets/text.ts';

export const microsoft365Sv: TargetText = {
  name: 'Microsoft 365',
  fields: {
    cloud: {
      label: 'Moln',
      help: 'Där klientorganisationen finns; programmet måste vara registrerat i samma. Tomt: kommersiellt.',
      choices: {
        commercial: { label: 'Kommersiellt (hela världen)', help: 'Ingenting saknas.' },
        gcc: {
          label: 'GCC, för USA:s myndigheter',
          help: 'Ingenting saknas: det ligger på de världsomspännande servrarna.',
        },
        'gcc-high': {
          label: 'GCC High, för USA:s myndigheter',
          help: 'Inga bilagor från 3 MB och uppåt, de stannar i arkivet; inga dolda mappar.',
        },
        dod: {
          label: 'DoD, för USA:s försvarsdepartement',
          help: 'Inga bilagor från 3 MB och uppåt, de stannar i arkivet; inga dolda mappar.',
        },
        china: { label: 'Kina, drivet av 21Vianet', help: 'Behåller inga huvudfält i meddelanden.' },
      },
    },
    tenant: {
      label: 'Klientorganisation',
      help: 'Dess id, eller en av dess domäner, till exempel corp.onmicrosoft.com.',
    },
    'client-id': {
      label: 'Program-id (klient)',
      help: 'Som översikten över appregistreringen i Microsoft Entra visar det.',
    },
    credential: {
      label: 'Autentiseringsuppgift',
      help: 'Hur programmet visar vem det är. Det loggar in utan användare.',
      choices: {
        certificate: { label: 'Certifikat', help: 'Dess privata nyckel lämnar aldrig den här datorn.' },
        federated: {
          label: 'Token från en annan utfärdare (federerad)',
          help: 'För datorer som får en identitet, till exempel i Kubernetes.',
        },
        'client-secret': {
          label: 'Klienthemlighet (avråds)',
          help: 'Den går över nätet, och den som har läst den en gång kan använda den var som helst.',
        },
      },
    },
    certificate: {
      label: 'Certifikat och privat nyckel',
      help: 'I PEM-form, efter varandra; en RSA-nyckel utan lösenfras. Appregistreringen får bara certifikatet.',
    },
    'token-file': {
      label: 'Fil med den federerade token',
      help: 'Någon håller den färsk; den läses varje gång en inloggning behövs.',
    },
    'client-secret': {
      label: 'Klienthemlighet',
      help: 'Dess värde, inte dess id. Den går ut den dag som Microsoft Entra visar.',
    },
    'check-mailbox': {
      label: 'Postlåda för kontroller',
      help: 'En som programmet får öppna. En kontroll öppnar den och skriver ingenting. Tomt: bara inloggningen kontrolleras.',
    },
    'whatsapp-folder': {
      label: 'Mapp för WhatsApp',
      help: 'Tomt: WhatsApp Archiver. Den står bredvid inkorgen.',
    },
    'wechat-folder': {
      label: 'Mapp för WeChat',
      help: 'Tomt: WeChat Archiver.',
    },
    'folder-visibility': {
      label: 'Mapp i Outlook',
      help: 'För mappar som skapas därefter. Från en synlig mapp kan användare ta bort; bara ett bevarande eller en bevarandeprincip för postlådan behåller det som de tar bort.',
      choices: { visible: { label: 'Synlig' }, hidden: { label: 'Dold' } },
    },
    'whatsapp-class': {
      label: 'Objektklass för WhatsApp',
      help: 'På den hittar Purview objekten. Tomt: IPM.ExternalData.WhatsAppArchiver. IPM.Note är den som all e-post har.',
    },
    'wechat-class': {
      label: 'Objektklass för WeChat',
      help: 'Tomt: IPM.ExternalData.WeChatArchiver.',
    },
    read: {
      label: 'Markera som läst',
      help: 'Annars ser användarna varje arkiverat meddelande som ny e-post.',
    },
    original: {
      label: 'Ursprungligt meddelande',
      help: 'Som original.eml, byte för byte som i arkivet, där meddelande och original ryms tillsammans.',
      choices: { 'left-out': { label: 'Utelämnat' }, attached: { label: 'Bifogat' } },
    },
    'size-limit': {
      label: 'Största meddelande, i byte',
      help: 'Av ett större stannar de största bilagorna i arkivet. Tomt: 36 700 160. Högst 157 286 400, om klientorganisationen tar emot så mycket.',
    },
    'graph-url': {
      label: 'Adress till Microsoft Graph',
      help: 'För tester och gateways; normalt tomt, alltså molnets egen.',
    },
    'sign-in-url': {
      label: 'Adress till inloggningen',
      help: 'För tester och gateways; normalt tomt, alltså molnets egen.',
    },
  },
};
