import type { SourceTexts } from '#i18n/sources/en.ts';

export const sourcesDe: SourceTexts = {
  'whatsapp-export': {
    name: 'WhatsApp: exportierter Chat',
    captures: 'Ein Chat mit seinen Medien, wie das Telefon ihn exportiert hat.',
    uncovered:
      'Alles nach dem Export; Bearbeitungen, Reaktionen und Anrufe; wer wann eine Nachricht gelöscht hat.',
    seenBy: 'Niemand außer der exportierenden Person und diesem Rechner, während er versiegelt.',
    fields: {
      files: { label: 'Exportierter Chat', help: 'Die .zip- oder .txt-Datei, die die App erzeugt hat.' },
      'account-phone': { label: 'Nummer des exportierenden Telefons', help: 'Mit Landesvorwahl.' },
      me: { label: 'Der exportierende Benutzer', help: 'Wie der Export ihn nennt.' },
      authors: { label: 'Wer ist wer', help: 'Namen im Export mit einer E-Mail-Adresse oder Nummer.' },
      'time-zone': { label: 'Zeitzone des Telefons', help: 'Wo es war, als es den Export erzeugte.' },
      locale: { label: 'Region des Telefons', help: 'Nur wo Tag und Monat nicht zu unterscheiden sind.' },
    },
  },
  'whatsapp-linked-device': {
    name: 'WhatsApp Cloud Archiver: verknüpftes Gerät',
    captures:
      'Alles zur Telefonnummer einer Person, während es geschieht: Chats und Gruppen, Medien, Bearbeitungen, Löschungen, Reaktionen, Bestätigungen, Anrufe und der Verlauf, den das Telefon übergibt.',
    uncovered:
      'Statusmeldungen und Kanäle. Solange das Gerät getrennt ist oder das Telefon 14 Tage weg war, kommt nichts an; die Lücke wird archiviert und angezeigt.',
    seenBy:
      'Niemand zusätzlich: Nachrichten bleiben bis zu diesem Rechner Ende-zu-Ende-verschlüsselt, und er versiegelt sie sofort.',
    risk: 'WhatsApp erlaubt keine inoffiziellen Clients: Es kann die Nummer einschränken oder sperren. Holdfast hört nur mit und sendet nie; das senkt das Risiko, beseitigt es aber nicht. Die Bibliothek verwendet libsignal unter GPL-3.0; nur diese Quelle lädt sie.',
    fields: {
      'account-phone': {
        label: 'WhatsApp-Nummer',
        help: 'Des registrierten Benutzers, mit Landesvorwahl. Ein Telefon mit anderer Nummer wird sofort abgemeldet.',
      },
      'pairing-code': {
        label: 'Kopplungscode anbieten',
        help: 'Neben dem QR-Code, für Benutzer, die ihre Seite auf dem Telefon selbst öffnen.',
      },
    },
  },
  'whatsapp-cloud-api': {
    name: 'WhatsApp Business über die Cloud API',
    captures:
      'Nachrichten an und von Geschäftsnummern der Organisation, wie Meta sie liefert: jede Art, Medien, Status, Bearbeitungen, Löschungen, Anrufe und Gruppen; bei Parallelbetrieb auch, was in der WhatsApp-Business-App geschrieben wird.',
    uncovered:
      'Was Ihre eigenen Programme über die API senden, sofern sie nicht die Durchleitung benutzen. Private Nummern der Mitarbeiter.',
    seenBy: 'Meta, das die Cloud API betreibt und Nachrichten dort entschlüsselt.',
    fields: {
      appSecret: {
        label: 'App-Geheimcode',
        help: 'App-Dashboard, App-Einstellungen, Allgemeines. Meta signiert damit die Webhooks.',
      },
      verifyToken: {
        label: 'Verifizierungstoken',
        help: 'Ein eigenes Wort; geben Sie Meta dasselbe zusammen mit der Adresse dieser Erfassung.',
      },
      accessToken: {
        label: 'Zugriffstoken',
        help: 'Eines Systembenutzers mit whatsapp_business_messaging; damit werden Medien geholt.',
      },
      phoneNumberIds: {
        label: 'Telefonnummern-IDs',
        help: 'Je Zeile eine, aus dem WhatsApp Manager. Leer: jede Nummer, deren Webhooks ankommen.',
      },
      passThroughToken: {
        label: 'Token der Durchleitung',
        help: 'Mindestens 20 Zeichen. Damit senden Ihre Programme über diese Stelle, die das Gesendete archiviert.',
      },
      version: { label: 'Version der Graph API', help: 'Etwa v23.0; leer nimmt die geprüfte.' },
      graphUrl: {
        label: 'Adresse der Graph API',
        help: 'Nur wenn Anfragen über ein eigenes Gateway gehen.',
      },
    },
  },
  wecom: {
    name: 'WeChat Archiver: Chat-Archiv von WeCom',
    captures:
      'Chats Ihrer WeCom-Mitglieder untereinander und mit WeChat-Nutzern, Gruppen, Medien, Rückrufe, Anrufe und Besprechungen, wie das Chat-Archiv von WeCom sie herausgibt.',
    uncovered:
      'Mitglieder, die in WeCom nicht auf der Liste des Archivs stehen; WeChat-Nutzer, die nicht zugestimmt haben; was älter als 5 Tage ist, wenn die Erfassung stillstand.',
    seenBy:
      'Tencent, das WeCom und dessen Archiv betreibt. Auf dem Weg hierher sind die Datensätze mit Ihrem eigenen Schlüssel verschlüsselt.',
    fields: {
      'corp-id': {
        label: 'Unternehmens-ID',
        help: 'WeCom-Verwaltungskonsole, Mein Unternehmen. Sie beginnt mit ww.',
      },
      secret: { label: 'Geheimnis des Chat-Archivs', help: 'Verwaltungskonsole, Chat-Archiv.' },
      'private-keys': {
        label: 'Private Schlüssel',
        help: 'PEM, jeder nach einer Zeile mit der Version, die die Verwaltungskonsole zeigt. Ältere Versionen bleiben für ältere Datensätze nötig.',
      },
      'directory-secret': {
        label: 'Geheimnis für Namen',
        help: 'Einer App, die Mitglieder und Kundenkontakte lesen darf. Ohne sie erscheinen nur Kennungen.',
      },
      identities: {
        label: 'Wer ist wer',
        help: 'Zeilen wie bob.w,bob@corp.example oder die Regel userid@corp.example für alle.',
      },
      proxy: {
        label: 'Proxyserver',
        help: 'http://host:port oder socks5://host:port, wenn die Stelle keinen eigenen Weg nach außen hat.',
      },
      'proxy-login': { label: 'Anmeldung am Proxy', help: 'Als Benutzer:Kennwort.' },
      'api-base': { label: 'Adresse der API', help: 'Nur für WeCom auf eigenen Servern.' },
    },
  },
  telemessage: {
    name: 'TeleMessage (Capture Mobile): Lieferungen',
    captures:
      'Was Ihr TeleMessage-Archiver schon liefert: ZIP-Dateien mit Mails und ihrem Manifest in einem Ordner, oder Mails per SMTP.',
    uncovered: 'Was TeleMessage nicht liefert. Manifeste werden nachgezählt; was fehlt, wird zur Lücke.',
    seenBy: 'TeleMessage, auf dessen Servern jede Nachricht liegt, bevor sie hierher kommt.',
    fields: {
      service: { label: 'Dienst', help: 'Was diese Lieferungen enthalten.' },
      folder: {
        label: 'Ordner der Lieferungen',
        help: 'Absoluter Pfad auf dem Rechner der Erfassungsstelle, in einem Ordner, den ihre Konfiguration (siteFolders) erlaubt.',
      },
      smtpPort: { label: 'SMTP-Port', help: 'Leer: Es werden keine Mails angenommen.' },
      smtpHost: {
        label: 'SMTP-Adresse',
        help: 'Wo gelauscht wird; anders als auf diesem Rechner braucht es ein Zertifikat.',
      },
      allowFrom: {
        label: 'Erlaubte Absender',
        help: 'Adressen oder Netze, die liefern dürfen, je Zeile eines, etwa 192.0.2.0/24.',
      },
      smtpUser: { label: 'SMTP-Benutzername', help: 'Leer: Es wird keine Anmeldung verlangt.' },
      smtpPassword: { label: 'SMTP-Kennwort', help: 'Nötig mit einem Benutzernamen.' },
      tlsCertificate: { label: 'TLS-Zertifikat', help: 'PEM, mit der Kette.' },
      tlsKey: { label: 'Privater TLS-Schlüssel', help: 'PEM, zu diesem Zertifikat.' },
      maxMegabytes: { label: 'Größte Mail', help: 'In Megabyte.' },
    },
  },
  'whatsapp-backup': {
    name: 'WhatsApp Phone Archiver: Sicherung eines Telefons',
    captures:
      'Die Ende-zu-Ende-verschlüsselte Sicherung eines verwalteten Android-Telefons oder die Chat-Datenbank eines iPhones: Nachrichten, Bearbeitungen, Löschungen, Anrufe, Reaktionen, Gruppen und die Medien daneben.',
    uncovered:
      'Die Zeit zwischen zwei Sicherungen: was dazwischen geschrieben und wieder gelöscht wird. Periodisch, nicht live.',
    seenBy:
      'Niemand zusätzlich: Die Sicherung wird auf diesem Rechner mit dem Schlüssel geöffnet, den Sie verwahren.',
    fields: {
      'account-phone': {
        label: 'Nummer des Telefons',
        help: 'Des registrierten Benutzers, dessen Sicherungen es sind, mit Landesvorwahl.',
      },
      folder: {
        label: 'Ordner der Sicherungen',
        help: 'Ganzer Pfad auf dem Rechner der Erfassungsstelle, in einem Ordner, den ihre Konfiguration (siteFolders) erlaubt. Je Telefon ein Ordner.',
      },
      key: {
        label: 'Schlüssel',
        help: 'Die 64 Zeichen der Ende-zu-Ende-verschlüsselten Sicherung; von einer Schlüsseldatei des Telefons ihr Inhalt in Base64. Leer bei unverschlüsselten Datenbanken.',
      },
      interval: { label: 'Sekunden zwischen zwei Blicken', help: '10 bis 86.400; leer: 300.' },
    },
  },
};
