import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const problems = {
  unreachable: {
    title: 'Holdfast antwortet nicht',
    detail: 'Die Verbindung wurde unterbrochen, oder der Server läuft nicht.',
    remedy: 'Prüfen Sie Ihr Netzwerk und versuchen Sie es erneut. Ihre Eingaben bleiben hier stehen.',
  },
  unexpected: {
    title: 'Die Antwort war nicht verständlich',
    detail: (status) => `Der Server antwortete mit dem Status ${status}.`,
    remedy: 'Laden Sie die Seite neu. Geschieht es wieder, sehen Sie im Protokoll des Servers nach.',
  },
  signInAgain: {
    title: 'Erneut anmelden',
    text: 'Ihre Sitzung ist beendet. Was Sie auf dieser Seite eingegeben haben, bleibt erhalten.',
    other: 'Als jemand anderes fortfahren',
  },
} satisfies WebMessages['problems'];
