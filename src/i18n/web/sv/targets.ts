import { pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('sv');

export const targets = {
  title: 'Mål',
  lead: 'Era egna e-postsystem som kopplingarna levererar till utöver det inbyggda arkivet: varje objekt hamnar i användarens egen postlåda där.',
  list: 'Upplagda här',
  add: 'Lägg till ett mål',
  addSubmit: 'Lägg till målet',
  none: 'Inget mål är upplagt',
  noneHelp:
    'Ett mål är ett e-postsystem som Microsoft 365 eller en IMAP-server. Lägg upp ett här och välj det sedan i en koppling. Det inbyggda arkivet finns alltid och behöver inte läggas upp.',
  noneAsk:
    'Kopplingarna levererar bara till det inbyggda arkivet. Be någon med rollen Mailbox Import Export att lägga upp ett mål.',
  noKinds: 'Den här installationen har ingen sorts mål som kan läggas upp.',
  kinds: {
    imap: 'En e-postserver hos er eller er leverantör, till exempel Dovecot, Cyrus eller Zimbra. Objekten kommer som e-post i en mapp i varje postlåda, med sina ursprungliga datum.',
    microsoft365:
      'Exchange Online genom Microsoft Graph. Objekten kommer i en mapp i varje postlåda, med sina ursprungliga datum, och kan hittas i Purview på sin objektklass. Microsoft kan läsa det som levereras.',
  },
  name: 'Namn',
  nameHint:
    'Ert eget ord för det, till exempel exchange. Små bokstäver, siffror och bindestreck. Det går inte att ändra.',
  state: 'Tillstånd',
  queue: { pending: 'Väntar', failed: 'Misslyckade', vanished: 'Försvunna', done: 'Levererade' },
  lastDelivered: 'Senast levererat',
  oldestPending: 'Äldsta har väntat sedan',
  lookedAt: 'Letade efter försvunna objekt',
  notLooked: 'inte ännu; det sker varje vecka',
  never: 'inget hittills',
  usedBy: 'Används av',
  unused: 'ingen koppling',
  unusedHelp: 'Ingen koppling ännu. Välj målet i en koppling, under Postlådor.',
  created: 'Upplagt',
  inTrouble: 'Inget levereras just nu',
  since: (time) => `sedan ${time}`,
  nextAttempt: (time) => `nytt försök ${time}`,
  pausedNow:
    'Pausat: det som kopplingarna importerar väntar här tills någon återupptar målet. Inget går förlorat.',
  tryNow: 'Försök nu',
  triedNow: 'Ett försök görs nu. Siffrorna kommer strax.',
  look: 'Leta efter försvunna objekt nu',
  looking: 'Postlådorna gås igenom nu. Det som har försvunnit räknas här.',
  kindGone:
    'Den här versionen av Holdfast känner inte till den här sortens mål; inställningarna går inte att ändra här.',
  added: (name) => `${name} är upplagt. Välj det i en koppling för att leverera dit.`,
  saved: (name) => `${name} är sparat och gäller från och med nu.`,
  giveUp: (count) =>
    plural(count, { one: 'Ge upp den # väntande leveransen', other: 'Ge upp de # väntande leveranserna' }),
  tabs: { overview: 'Översikt', deliveries: 'Leveranser', settings: 'Inställningar', prove: 'Bevis' },
  deliveries: {
    show: 'Visa',
    leads: {
      failed:
        'Målet har avvisat dessa. De prövas inte igen förrän någon ber om det; arkivet har dem, om inte dess kopia är avstängd.',
      pending: 'Dessa levereras så snart målet tar emot dem.',
      noted: 'Postlådan fick mindre än arkivet har; anmärkningen säger vad som stannade där, och varför.',
      vanished: 'Dessa levererades och finns inte längre i postlådan. Arkivets kopia är orörd.',
    },
    none: {
      failed: 'Inget har misslyckats.',
      pending: 'Inget väntar.',
      noted: 'Allt som levererats är helt.',
      vanished: 'Inget har försvunnit.',
    },
    deliverAgain: 'Leverera igen',
    again: (count) =>
      plural(count, {
        one: '# leverans väntar igen och går ut strax.',
        other: '# leveranser väntar igen och går ut strax.',
      }),
    mailbox: 'Postlåda',
    item: 'Objekt',
    open: 'Öppna arkivets kopia',
    why: 'Varför',
    connector: 'Koppling',
    attempts: 'Försök',
    due: 'Nästa försök',
    delivered: 'Levererat',
  },
  prove: {
    lead: 'Visar med en postlåda det som bara den riktiga tjänsten kan visa: ett objekt skrivs, läses tillbaka, jämförs, söks upp och tas bort igen.',
    mailbox: 'Postlåda',
    mailboxHint: 'Helst en som finns för prov. Ägaren kan se objektet ett ögonblick.',
    mailboxMissing: 'Ange adressen till en postlåda.',
    start: 'Bevisa',
    proving: 'Tjänsten tillfrågas; det kan ta en minut.',
    good: 'Det som går att visa här fungerar.',
    bad: (count) => plural(count, { one: '# steg misslyckades.', other: '# steg misslyckades.' }),
    nothing: 'För den här sortens mål finns inget att bevisa utöver kontrollen av inställningarna.',
  },
  actions: {
    label: 'Kommandon för målet',
    pause: {
      button: 'Pausa',
      title: (name) => `Pausa ${name}?`,
      text: 'Inget levereras dit förrän det återupptas. Körningar fortsätter; det de importerar väntar på målet. En koppling utan arkivets kopia kan inte köras under tiden.',
      done: (name) => `${name} är pausat.`,
    },
    resume: {
      button: 'Återuppta',
      title: (name) => `Återuppta ${name}?`,
      text: 'Det som väntar levereras genast.',
      done: (name) => `Det levereras till ${name} igen.`,
    },
    remove: {
      button: 'Ta bort',
      title: (name) => `Ta bort ${name}?`,
      text: 'Inställningar och hemligheter glöms, och namnet används aldrig igen. Det som levererats stannar i postlådorna. Ta först ut målet ur sina kopplingar. Det går inte att ångra.',
      done: (name) => `${name} är borttaget. Det som levererats stannar.`,
    },
  },
} satisfies WebMessages['targets'];
