import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const problems = {
  unreachable: {
    title: 'Holdfast antwoordt niet',
    detail: 'De verbinding is verbroken, of de server draait niet.',
    remedy: 'Controleer uw netwerk en probeer het opnieuw. Wat u hebt ingevoerd, blijft staan.',
  },
  unexpected: {
    title: 'Het antwoord is niet begrepen',
    detail: (status) => `De server antwoordde met status ${status}.`,
    remedy: 'Laad de pagina opnieuw. Gebeurt het weer, bekijk dan het logboek van de server.',
  },
  signInAgain: {
    title: 'Opnieuw aanmelden',
    text: 'Uw sessie is beëindigd. Wat u op deze pagina hebt ingevoerd, blijft staan.',
    other: 'Als iemand anders doorgaan',
  },
} satisfies WebMessages['problems'];
