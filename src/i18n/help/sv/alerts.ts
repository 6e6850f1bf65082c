import type { alertsHelp as English } from '#i18n/help/en/alerts.ts';

export const alertsHelp = {
  'alerts edit': {
    summary: 'Ändra vart varningar skickas; det som inte anges förblir',
    options: {
      email: 'skicka varningar med e-post',
      'no-email': 'skicka ingen e-post',
      'smtp-host': 'e-postserver, t.ex. mail.corp.example',
      'smtp-port': 'dess port, oftast 465 eller 587',
      'smtp-security': 'tls, starttls eller none (bara på den här datorn)',
      'smtp-username': 'inloggning på e-postservern',
      'smtp-password-file': 'fil vars första rad är lösenordet',
      from: 'avsändare av breven',
      to: 'vem som får dem; kan upprepas',
      language: 'brevens språk: en, de, nl, sv, zh-CN',
      webhook: 'skicka varningar till webhooken',
      'no-webhook': 'skicka inget till webhooken',
      'webhook-url': 'dess adress (https)',
      'late-after': 'minuter efter vilka en schemalagd körning är försenad (standard: 60)',
    },
  },
  'alerts list': {
    summary: 'Lista varningarna, nyast först, med hur långt leveransen har kommit',
    options: {
      limit: 'högst så många (standard: 50)',
    },
  },
  'alerts secret': {
    summary: 'Skapa en ny hemlighet för webhookens signaturer; den visas en gång',
  },
  'alerts show': {
    summary: 'Visa vart varningar skickas',
  },
  'alerts test': {
    summary: 'Skicka en provvarning nu och säg hur det gick',
  },
} satisfies typeof English;
