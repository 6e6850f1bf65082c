import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWhatsappCloudApiDe: SentenceCatalogue = {
  'WhatsApp reports {0} for the account {1}: its messages no longer arrive here. Connect the number again.':
    'WhatsApp meldet {0} für das Konto {1}: Dessen Nachrichten kommen hier nicht mehr an. Verbinden Sie die Nummer erneut.',
  'The Graph API does not tell the number of {0}: it answers with {1}.':
    'Die Graph API nennt die Nummer zu {0} nicht: Sie antwortet mit {1}.',
  'Check the access token, its permission whatsapp_business_management, and the id of the phone number.':
    'Prüfen Sie das Zugriffstoken, dessen Berechtigung whatsapp_business_management und die Kennung der Telefonnummer.',
  'A medium stands at an address that is not asked for it.':
    'Eine Mediendatei liegt unter einer Adresse, die nicht abgefragt wird.',
  'Media that programs send by link must stand at an https address with a public name.':
    'Mediendateien, die Programme als Link senden, müssen unter einer https-Adresse mit öffentlichem Namen liegen.',
  'The medium could not be fetched from its origin: no answer.':
    'Die Mediendatei konnte nicht von ihrem Ursprung geholt werden: keine Antwort.',
  'The medium could not be fetched from its origin: it answers with {0}.':
    'Die Mediendatei konnte nicht von ihrem Ursprung geholt werden: Er antwortet mit {0}.',
  'It is tried again by itself. If all media are missing, check the access token.':
    'Es wird von selbst erneut versucht. Fehlen alle Mediendateien, prüfen Sie das Zugriffstoken.',
  'The Graph API does not answer.': 'Die Graph API antwortet nicht.',
  'Check that this machine reaches it; it is tried again by itself.':
    'Prüfen Sie, ob dieser Rechner sie erreicht; es wird von selbst erneut versucht.',
  "A medium's size or hash is not what WhatsApp said it is.":
    'Größe oder Hash einer Mediendatei stimmen nicht mit den Angaben von WhatsApp überein.',
  'It is fetched again by itself; the message is kept either way.':
    'Sie wird von selbst erneut geholt; die Nachricht bleibt in jedem Fall erhalten.',
  'A medium is longer than {0} bytes, which WhatsApp does not allow.':
    'Eine Mediendatei ist länger als {0} Bytes, was WhatsApp nicht zulässt.',
  'The message is kept without it.': 'Die Nachricht bleibt ohne sie erhalten.',
  'The request does not prove where it comes from; nothing of it was stored.':
    'Die Anfrage weist nicht nach, woher sie kommt; nichts davon wurde gespeichert.',
  'Compare app secret, verify token and pass-through token of the capture with those that the sender has.':
    'Vergleichen Sie App-Geheimnis, Prüftoken und Durchleitungstoken der Erfassung mit denen des Absenders.',
  'has spaces or other signs that no token has':
    'enthält Leerzeichen oder andere Zeichen, die kein Token hat',
  'is no https address': 'ist keine https-Adresse',
  'has more than host and path': 'enthält mehr als Host und Pfad',
  'is no version such as v23.0': 'ist keine Version wie v23.0',
  'has {0}, which is not made of digits alone': 'enthält {0}, was nicht nur aus Ziffern besteht',
  'The setting {0} {1}.': 'Die Einstellung {0} {1}.',
  'Correct it; App Dashboard and Business Manager at Meta show the values.':
    'Berichtigen Sie sie; das App-Dashboard und der Business Manager von Meta zeigen die Werte.',
  'Whether Meta accepts the address, and repeats what was not answered for seven days as it says.':
    'Ob Meta die Adresse annimmt und sieben Tage lang wiederholt, was nicht beantwortet wurde, wie es angibt.',
  'Whether a number that stays in the WhatsApp Business app (coexistence) tells its edits, deletions and own messages.':
    'Ob eine Nummer, die in der WhatsApp-Business-App bleibt (Koexistenz), ihre Bearbeitungen, Löschungen und eigenen Nachrichten meldet.',
};
