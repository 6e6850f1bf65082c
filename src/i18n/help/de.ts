import type { Help } from '#i18n/help/en.ts';

export const helpDe = {
  words: {
    usage: 'Verwendung:',
    arguments: 'Argumente:',
    options: 'Optionen:',
    commands: 'Befehle:',
    optionsPlace: '[Optionen]',
    commandPlace: '[Befehl]',
    displayHelp: 'Hilfe zum Befehl anzeigen',
    everySetting: 'Jede Einstellung aus docs/configuration.md gibt es auch als Option.',
  },

  options: {
    json: 'JSON ausgeben (Aufbau in docs/cli.md)',
    progress: 'Fortschritt als JSON-Zeilen auf die Standardfehlerausgabe schreiben',
    'token-file': 'Datei, in deren erster Zeile das Token eines Operators steht',
    data: 'der Datenordner (Standard: data)',
  },

  groups: {
    alerts: 'Warnmeldungen: wer erfährt, wenn ein Lauf fehlschlägt, nicht aufgeht oder überfällig ist',
    audit: 'Das Überwachungsprotokoll',
    connector: 'Connectors: Importe aus einer Erfassungsstelle in Postfächer',
    'connector mapping': 'Eigene Zuordnung von Benutzern zu Postfächern',
    directory: 'Postfachverzeichnisse: wer welches Postfach, welche Adressen und Nummern hat',
    domain: 'Akzeptierte Domänen',
    mailbox: 'Postfächer des eingebauten Archivs und was darin steht',
    operator: 'Operatoren und ihre Token',
    role: 'Rollengruppen',
    'role group': 'Eigene Rollengruppen',
    site: 'Die Erfassungsstelle: Anmeldungen, registrierte Benutzer, Exporte',
    'site account': 'Anmeldungen der Erfassungsstelle',
    'site policy': 'Der Text, den Benutzer lesen, bevor sie ein Telefon verknüpfen oder einen Chat senden',
    'site attestation': 'Erklärungen der Benutzer, dass nichts Geschäftliches an der Erfassung vorbeigeht',
    'site consent': 'Das Einwilligungsregister',
    'site coverage': 'Was abgedeckt war',
    'site scope': 'Was von wem erfasst wird',
    'site capture': 'Erfassungen: Quellen, die einmal eingerichtet werden und dann selbst erfassen',
    'site user': 'Registrierte Benutzer',
    sso: 'Einmaliges Anmelden mit OpenID Connect',
    target: 'Ziele: Postfächer außerhalb des Archivs',
  },

  commands: {
    'alerts edit': {
      summary: 'Ändern, wohin Warnmeldungen gehen; was nicht genannt ist, bleibt',
      options: {
        email: 'Warnmeldungen als E-Mail senden',
        'no-email': 'keine E-Mail senden',
        'smtp-host': 'Mailserver, z. B. mail.corp.example',
        'smtp-port': 'sein Port, meist 465 oder 587',
        'smtp-security': 'tls, starttls oder none (nur auf diesem Rechner)',
        'smtp-username': 'Anmeldung am Mailserver',
        'smtp-password-file': 'Datei, in deren erster Zeile das Kennwort steht',
        from: 'Absender der E-Mails',
        to: 'wer sie bekommt; mehrfach möglich',
        language: 'Sprache der E-Mails: en, de, nl, sv, zh-CN',
        webhook: 'Warnmeldungen an den Webhook senden',
        'no-webhook': 'nichts an den Webhook senden',
        'webhook-url': 'seine Adresse (https)',
        'late-after': 'Minuten, nach denen ein geplanter Lauf überfällig ist (Standard: 60)',
      },
    },
    'alerts list': {
      summary: 'Die Warnmeldungen auflisten, neueste zuerst, mit dem Stand ihrer Zustellung',
      options: {
        limit: 'höchstens so viele (Standard: 50)',
      },
    },
    'alerts secret': {
      summary: 'Ein neues Geheimnis für die Signaturen des Webhooks erzeugen; es wird einmal angezeigt',
    },
    'alerts show': {
      summary: 'Anzeigen, wohin Warnmeldungen gehen',
    },
    'alerts test': {
      summary: 'Jetzt eine Probemeldung senden und sagen, wie es ging',
    },
    'audit list': {
      summary: 'Das Überwachungsprotokoll auflisten: wer was womit getan hat und wann',
      options: {
        action: 'nur diese Aktion, z. B. content.show',
        object: 'nur dieses Objekt, z. B. mailbox:alice@corp.example',
        actor: 'nur wer hier genannt ist, z. B. local:root',
        limit: 'höchstens so viele',
      },
    },
    'audit verify': { summary: 'Die Kette des Überwachungsprotokolls nachrechnen' },
    backup: {
      summary:
        'Das Maßgebliche in einen Ordner schreiben: Pakete, Schlüsseldateien, Schlüssel, Tabellen, mit Manifest',
    },
    'connector create': {
      summary:
        'Einen Connector hinzufügen: Bedingungen annehmen, an der Erfassungsstelle anmelden, Benutzer zuordnen, fertig stellen',
      options: {
        service: 'whatsapp oder wechat',
        name: 'ein eigener, noch freier Name',
        site: 'der private Zugang der Erfassungsstelle, z. B. http://127.0.0.1:8422',
        username: 'Benutzername an der Erfassungsstelle',
        'password-file': 'Datei, in deren erster Zeile das Kennwort steht',
        mapping: 'CSV-Datei mit der eigenen Zuordnung',
        'automatic-mapping': 'nach der E-Mail-Adresse des Benutzers zuordnen',
        'no-automatic-mapping': 'nur nach der benutzerdefinierten Zuordnung zuordnen',
        schedule: 'daily@HH:MM (Standard: daily@02:00), every@30m, every@4h oder manual',
        'time-zone': 'Zeitzone des Zeitplans (Standard: UTC)',
        'accept-terms': 'die Nutzungsbedingungen annehmen (zu lesen mit: holdfast connector terms)',
        target: 'ein Ziel neben dem Archiv; mehrfach möglich',
        route:
          'MUSTER[,MUSTER]=[ZIEL[,ZIEL]]: welche Postfächer an welche Ziele gehen; das erste, das passt, gilt; mehrfach möglich',
        'without-archive': 'das Archiv behält keine Kopie dessen, was an das eine Ziel zugestellt wird',
      },
    },
    'connector edit': {
      summary: 'Einen Connector ändern; was nicht genannt wird, bleibt',
      options: {
        name: 'ein neuer Name',
        site: 'eine neue Adresse der Erfassungsstelle',
        username: 'ein neuer Benutzername',
        'password-file': 'Datei, in deren erster Zeile das neue Kennwort steht',
        schedule: 'daily@HH:MM, every@30m, every@4h oder manual',
        'time-zone': 'Zeitzone des Zeitplans',
        'automatic-mapping': 'nach der E-Mail-Adresse des Benutzers zuordnen',
        'no-automatic-mapping': 'nur nach der eigenen Zuordnung zuordnen',
        target: 'ein Ziel neben dem Archiv; mehrfach möglich',
        route:
          'MUSTER[,MUSTER]=[ZIEL[,ZIEL]]: welche Postfächer an welche Ziele gehen; das erste, das passt, gilt; mehrfach möglich',
        'no-target': 'nur in das Archiv zustellen',
        'no-route': 'jedes Ziel nimmt jedes Postfach',
      },
    },
    'connector list': { summary: 'Die Connectors mit Status und letztem Lauf auflisten' },
    'connector log': {
      summary: 'Das Protokoll eines Laufs: eine Zeile je Element mit Ergebnis und Grund',
      options: { run: 'Kennung eines Laufs (Standard: der letzte Lauf)' },
    },
    'connector mapping apply': {
      summary: 'Eine CSV-Datei mit eigener Zuordnung als neue Fassung auf einen Connector anwenden',
      options: { 'accept-partial': 'die guten Zeilen einer Datei anwenden, die auch fehlerhafte hat' },
    },
    'connector mapping check': {
      summary: 'Eine CSV-Datei mit eigener Zuordnung prüfen, ohne sie anzuwenden',
    },
    'connector pause': { summary: 'Einen Connector pausieren: Bis zum Fortsetzen beginnt kein Lauf' },
    'connector redeliver': {
      summary:
        'Mit der heutigen Zuordnung erneut zustellen, was nicht importiert wurde oder ein Postfach nicht erreicht hat',
    },
    'connector remove': {
      summary: 'Einen Connector entfernen; was er archiviert hat und seine Geschichte bleiben',
    },
    'connector resume': { summary: 'Einen pausierten Connector fortsetzen' },
    'connector run': {
      summary:
        'Einen Lauf sofort starten: abholen, bereitstellen, umwandeln, zuordnen, importieren, abgleichen',
      options: {
        'replay-from': 'was ab diesem Zeitpunkt erfasst wurde, noch einmal verarbeiten',
        'replay-until': 'Ende des Zeitraums, der noch einmal verarbeitet wird',
      },
    },
    'connector terms': {
      summary: 'Die Nutzungsbedingungen zeigen, die mit dem Hinzufügen eines Connectors angenommen werden',
    },
    'directory add': {
      summary: 'Ein Verzeichnis einrichten, nachdem es gefragt wurde, und lesen',
      options: {
        kind: 'welche Art von Verzeichnis, wie holdfast directory kinds sie aufzählt',
        set: 'eine Einstellung; von einer Datei ihr Name; mehrfach möglich',
        'secret-file': 'eine Einstellung aus einer Datei, Geheimnisse immer; mehrfach möglich',
      },
    },
    'directory check': {
      summary: 'Ein Verzeichnis fragen, ob Einstellungen funktionieren, ohne sie zu behalten',
      options: {
        kind: 'eines Verzeichnisses, das noch nicht eingerichtet ist: seine Art',
        set: 'eine Einstellung; von einer Datei ihr Name; mehrfach möglich',
        'secret-file': 'eine Einstellung aus einer Datei, Geheimnisse immer; mehrfach möglich',
      },
    },
    'directory edit': {
      summary:
        'Die Einstellungen eines Verzeichnisses ändern oder es abschalten; was nicht genannt ist, bleibt',
      options: {
        set: 'eine Einstellung; leer nimmt sie weg; mehrfach möglich',
        'secret-file': 'eine Einstellung aus einer Datei, Geheimnisse immer; mehrfach möglich',
        on: 'einschalten',
        off: 'weder lesen noch fragen',
      },
    },
    'directory kinds': {
      summary:
        'Die Arten von Verzeichnissen aufzählen, die eingerichtet werden können, mit ihren Einstellungen',
    },
    'directory list': { summary: 'Die Verzeichnisse aufzählen, und wen sie kennen' },
    'directory people': {
      summary: 'Die Personen eines Verzeichnisses aufzählen, mit den Zeiten ihrer Nummern',
      options: { search: 'nur wer dies in Adresse, Name oder Nummer hat' },
    },
    'directory read': {
      summary: 'Ein Verzeichnis jetzt lesen',
      options: { 'accept-fewer': 'obwohl weniger als die Hälfte der bekannten Personen noch da ist' },
    },
    'directory remove': {
      summary: 'Ein Verzeichnis entfernen mit dem, was dadurch bekannt war; Zugestelltes bleibt',
    },
    'directory show': {
      summary: 'Ein Verzeichnis zeigen: Einstellungen ohne Geheimnisse, was nicht verwendbar war',
    },
    doctor: {
      summary:
        'Konfiguration, Datenbank, Schlüssel, Datenträger und Erfassungsstelle ansehen und sagen, was zu tun ist',
      options: {
        mailbox:
          'ein Postfach, in dem Ziele geprüft werden: ein Element wird geschrieben, zurückgelesen und entfernt',
      },
    },
    'domain add': {
      summary:
        'Eine Domäne akzeptieren: Postfächer für ihre registrierten Benutzer dürfen automatisch entstehen',
    },
    'domain list': { summary: 'Die akzeptierten Domänen auflisten' },
    'domain remove': {
      summary: 'Eine Domäne nicht mehr akzeptieren; angelegte Postfächer bleiben',
    },
    export: {
      summary: 'Die genauen E-Mails eines Postfachs oder einer Suche exportieren',
      options: {
        mailbox: 'alles in diesem Postfach',
        query: 'was diese Suche findet',
        format: 'Dateiformat: eml',
        out: 'ein neuer oder leerer Ordner',
      },
    },
    'mailbox create': {
      summary: 'Postfächer im eingebauten Archiv anlegen',
      options: { csv: 'eine Adresse je Zeile oder eine CSV-Datei mit der Spalte Email' },
    },
    'mailbox folders': { summary: 'Die Ordner eines Postfachs auflisten' },
    'mailbox items': {
      summary: 'Die Elemente eines Postfachs auflisten, die ältesten zuerst',
      options: { folder: 'nur dieser Ordner', limit: 'höchstens so viele' },
    },
    'mailbox list': { summary: 'Die Postfächer mit der Zahl ihrer Elemente auflisten' },
    'mailbox show': {
      summary: 'Ein Element zeigen; --raw gibt die genauen Bytes seiner E-Mail aus',
      options: { raw: 'die Bytes nach RFC 5322, wie sie archiviert sind' },
    },
    'operator add': {
      summary: 'Einen Operator hinzufügen; das erzeugte Kennwort wird einmal angezeigt',
      options: {
        'display-name': 'wie die Person heißt',
      },
    },
    'operator disable': {
      summary: 'Einen Operator deaktivieren: Sitzungen und Token enden sofort',
    },
    'operator enable': {
      summary: 'Einen deaktivierten Operator wieder aktivieren',
    },
    'operator link': {
      summary: 'Einen Operator mit einem Subjekt (sub) des Identitätsanbieters verknüpfen',
    },
    'operator list': { summary: 'Die Operatoren und ihre Rollengruppen auflisten' },
    'operator recover': {
      summary:
        'Auf diesem Rechner: ein neues Kennwort für einen ausgesperrten Administrator; sein zweiter Faktor wird zurückgesetzt',
    },
    'operator reset-password': {
      summary: 'Einem Operator ein neues erzeugtes Kennwort geben, einmal angezeigt; seine Sitzungen enden',
    },
    'operator reset-second-factor': {
      summary:
        'Bei verlorenem Telefon: die Anmeldung fragt nur noch nach dem Kennwort; seine Sitzungen enden',
    },
    'operator revoke-token': {
      summary: 'Ein API-Token widerrufen',
    },
    'operator token': {
      summary:
        'Ein API-Token für einen Operator erzeugen; es wird einmal angezeigt (Verwendung mit --token-file)',
      options: {
        name: 'wofür das Token ist',
        scope: 'eine Berechtigung, die das Token nutzen darf; mehrfach möglich (Standard: alle)',
        expires: 'Datum oder Zeit, ab der es nicht mehr gilt',
      },
    },
    'operator tokens': {
      summary: 'Die gültigen API-Token auflisten, aller Operatoren oder eines',
    },
    'operator unlink': {
      summary: 'Die Verknüpfung mit dem Identitätsanbieter aufheben; seine Sitzungen enden',
    },
    rebuild: { summary: 'Den Index leeren und aus Paketen und Aufzeichnungen neu füllen' },
    restore: {
      summary: 'Eine Sicherung in eine leere Datenbank zurückholen; danach rebuild und verify ausführen',
    },
    'role add': {
      summary:
        'Einer Rollengruppe eine Rolle hinzufügen, z. B. "Mailbox Import Export" "Organization Management"',
    },
    'role grant': { summary: 'Einem Operator eine Rollengruppe geben' },
    'role group create': {
      summary: 'Eine Rollengruppe anlegen, mit Rollen und Mitgliedern',
      options: {
        role: 'eine Rolle der Gruppe; mehrfach möglich',
        member: 'E-Mail-Adresse eines Mitglieds; mehrfach möglich',
        description: 'wofür die Gruppe ist',
      },
    },
    'role group remove': {
      summary: 'Eine eigene Rollengruppe entfernen; ihre Mitglieder verlieren deren Rollen',
    },
    'role list': { summary: 'Die Rollengruppen mit ihren Rollen und Berechtigungen auflisten' },
    'role remove': {
      summary: 'Eine Rolle aus einer Rollengruppe nehmen',
    },
    'role revoke': {
      summary: 'Einen Operator aus einer Rollengruppe nehmen',
    },
    search: {
      summary: 'Alle Postfächer durchsuchen: Wörter, "Wortfolgen", Anfang*, OR, NOT',
      options: {
        mailbox: 'nur dieses Postfach',
        count: 'nur zählen',
        limit: 'die neuesten N (Standard: 50)',
      },
    },
    serve: {
      summary: 'Erfassungsstelle, Zeitpläne und Zustandsabfrage auf Loopback starten und weiterlaufen',
    },
    'site account add': {
      summary: 'Eine Anmeldung der Erfassungsstelle hinzufügen, für Connectors',
      options: { 'password-file': 'Datei, in deren erster Zeile das Kennwort steht' },
    },
    'site account list': { summary: 'Die Anmeldungen der Erfassungsstelle auflisten' },
    'site attestation list': {
      summary: 'Auflisten, wer sich erklärt hat und wer fällig ist',
      options: { overdue: 'nur die überfälligen' },
    },
    'site attestation set': {
      summary: 'Ändern, wie oft Benutzer sich erklären',
      options: { months: 'Monate dazwischen, 0 bis 12; 0: niemand muss' },
    },
    'site consent add': {
      summary: 'In das Einwilligungsregister eintragen',
      options: {
        email: 'E-Mail-Adresse des Benutzers',
        party: 'wer informiert oder gefragt wurde; ohne Angabe der Benutzer',
        state: 'informed, agreed, refused oder default',
        means: 'personal-page, wecom-message, notice-e-mail, on-paper, in-person, contract oder other',
        at: 'wann (2026-01-31 oder eine Uhrzeit); ohne Angabe jetzt',
        note: 'was sonst wissenswert ist',
      },
    },
    'site consent list': {
      summary: 'Das Einwilligungsregister auflisten, das Neueste zuerst',
      options: {
        email: 'nur dieses Benutzers',
        state: 'nur in diesem Zustand',
        csv: 'als CSV in diese Datei schreiben',
      },
    },
    'site coverage report': {
      summary: 'Zeigen, was in einem Monat abgedeckt war, Benutzer für Benutzer',
      options: {
        month: 'der Monat, z. B. 2026-10',
        user: 'nur dieser E-Mail-Adresse',
        out: 'eine HTML-Datei zum Drucken schreiben',
      },
    },
    'site scope add': {
      summary: 'Eine Unterhaltung auf die Liste des Erfassten setzen',
      options: {
        contact: 'Telefonnummer mit Landesvorwahl, z. B. +447700900123',
        group: 'Titel oder Kennung einer Gruppe',
        label: 'ihr Name im Adressbuch des Benutzers',
        note: 'was sonst wissenswert ist',
      },
    },
    'site scope approve': {
      summary: 'Genehmigen, dass eine Unterhaltung privat ist',
      options: { note: 'warum' },
    },
    'site scope list': {
      summary: 'Auflisten, was von jedem Benutzer erfasst wird',
      options: { requests: 'nur was Benutzer als privat beantragen' },
    },
    'site scope refuse': {
      summary: 'Ablehnen, dass eine Unterhaltung privat ist',
      options: { note: 'warum; der Benutzer sieht es' },
    },
    'site scope remove': { summary: 'Eine Unterhaltung von ihrer Liste nehmen' },
    'site scope set': {
      summary: 'Wählen, was von einem Benutzer erfasst wird: all, listed oder all-but-private',
    },
    'site scope show': { summary: 'Erfassungsumfang und Listen eines Benutzers zeigen' },
    'site capture add': {
      summary: 'Eine Erfassung einrichten; sie beginnt sofort',
      options: {
        name: 'ein eigener Name',
        user: 'der registrierte Benutzer, dessen Telefon es ist, nach E-Mail-Adresse',
        set: 'eine Einstellung; mehrfach möglich',
        'secret-file': 'eine Einstellung aus einer Datei, Geheimnisse immer; mehrfach möglich',
      },
    },
    'site capture alarms': {
      summary: 'Auflisten, was an Erfassungen nicht stimmt und jemanden braucht',
      options: { since: 'auch was nach diesem Zeitpunkt gemeldet wurde und vorbei ist' },
    },
    'site capture change': {
      summary: 'Name oder Einstellungen einer Erfassung ändern; Ungenanntes bleibt',
      options: {
        name: 'ein neuer Name',
        set: 'eine Einstellung; leer entfernt sie; mehrfach möglich',
        'secret-file': 'eine Einstellung aus einer Datei, Geheimnisse immer; mehrfach möglich',
      },
    },
    'site capture check': {
      summary: 'Den Ursprung fragen, ob Einstellungen funktionieren, ohne sie zu behalten',
      options: {
        source: 'für eine noch nicht eingerichtete Erfassung: ihre Quelle',
        set: 'eine Einstellung; mehrfach möglich',
        'secret-file': 'eine Einstellung aus einer Datei, Geheimnisse immer; mehrfach möglich',
      },
    },
    'site capture list': { summary: 'Die Erfassungen mit ihrem Zustand auflisten' },
    'site capture pause': { summary: 'Eine Erfassung pausieren, bis sie fortgesetzt wird' },
    'site capture remove': {
      summary: 'Eine Erfassung mit ihren Geräteschlüsseln entfernen; Erfasstes bleibt',
    },
    'site capture restart': { summary: 'Eine Erfassung beenden und neu starten' },
    'site capture resume': { summary: 'Eine pausierte Erfassung fortsetzen' },
    'site capture show': {
      summary: 'Eine Erfassung zeigen: Zustand, Einstellungen ohne Geheimnisse, Adresse für den Anbieter',
    },
    'site capture sources': {
      summary: 'Die Quellen auflisten, die eingerichtet werden können, mit ihren Einstellungen',
    },
    'site import': {
      summary: 'WhatsApp-Chatexporte eines registrierten Benutzers in die Erfassungsstelle aufnehmen',
      options: {
        phone: 'die Nummer des registrierten Benutzers, von dem der Export stammt',
        me: 'wie dieser Benutzer im Export heißt',
        author: 'wer ein Verfasser ist; mehrfach möglich',
        'authors-file': 'Datei mit Zeilen der Form NAME=EMAIL|PHONE',
        'time-zone': 'Zeitzone des Telefons, z. B. Europe/London (Standard: die dieses Rechners)',
        locale: 'Sprache und Region des Telefons, z. B. en-GB; entscheidet über 3/4/2026',
        'list-authors': 'nur zeigen, wer im Export schreibt, mit Vorschlägen',
      },
    },
    'site sources': { summary: 'Die Erfassungswege mit ihren Einstellungen auflisten' },
    'site user add': {
      summary: 'Einen Benutzer registrieren, dessen Kommunikation erfasst wird',
      options: {
        email: 'die E-Mail-Adresse des Benutzers',
        phone: 'Telefonnummer mit Landesvorwahl, z. B. +447700900123; mehrfach möglich',
        wecom: 'WeCom-Benutzerkennung; mehrfach möglich',
        'display-name': 'wie die Person heißt',
        from: 'gültig ab diesem Tag (2026-01-31); ohne Angabe schon immer',
        until: 'gültig bis vor diesen Tag; ohne Angabe weiterhin',
      },
    },
    'site user edit': {
      summary: 'Die Gültigkeit einer Nummer beenden oder berichtigen',
      options: {
        email: 'die E-Mail-Adresse des Benutzers',
        phone: 'die Telefonnummer',
        wecom: 'oder die WeCom-Benutzerkennung',
        began: 'von mehreren diejenige, die an diesem Tag beginnt; open: die ohne Anfang',
        from: 'gültig ab diesem Tag (2026-01-31); open: schon immer',
        until: 'gültig bis vor diesen Tag; open: bis auf Weiteres',
      },
    },
    'site user import': {
      summary: 'Benutzer aus einer CSV-Datei registrieren (alle Zeilen oder keine)',
    },
    'site user list': {
      summary: 'Die registrierten Benutzer mit ihren Nummern und deren Gültigkeit auflisten',
    },
    'site policy set': {
      summary: 'Den Text setzen, den Benutzer auf ihrer Seite lesen und bestätigen',
      options: { language: 'seine Sprache: en, de, nl, sv, zh-CN' },
    },
    'site policy show': {
      summary: 'Die gesetzten Texte zeigen; ohne solche gelten die, die Holdfast mitbringt',
    },
    'site user invite': {
      summary:
        'Einen Link zur eigenen Seite eines Benutzers erstellen; die Adresse wird einmal angezeigt und gilt 72 Stunden',
      options: {
        for: 'device: sein Telefon verknüpfen; phone: exportierte Chats senden',
        language: 'Sprache der Seite: en, de, nl, sv, zh-CN; sonst die seines Browsers',
      },
    },
    'site user links': { summary: 'Die Links zur eigenen Seite eines Benutzers auflisten' },
    'site user renew-link': { summary: 'Einen Link für weitere 72 Stunden gültig machen' },
    'site user revoke-link': { summary: 'Einen Link mit seinen Sitzungen und Upload-Adressen beenden' },
    'sso edit': {
      summary:
        'Das einmalige Anmelden ändern; der Anbieter wird zuerst gefragt; was nicht genannt ist, bleibt',
      options: {
        issuer: 'Adresse des Identitätsanbieters, wie er sich selbst nennt',
        'client-id': 'Client-ID, die der Anbieter vergeben hat',
        'client-secret-file': 'Datei, in deren erster Zeile das Clientgeheimnis steht',
        address: 'Adresse, unter der Browser das Compliance Center erreichen',
        name: 'Name auf der Schaltfläche der Anmeldeseite',
        enabled: 'einmaliges Anmelden einschalten',
        'no-enabled': 'einmaliges Anmelden ausschalten',
        'auto-create': 'Unbekannte werden Operatoren ohne jede Rolle',
        'no-auto-create': 'Unbekannte werden abgewiesen',
        'local-sign-in': 'auch Kennwörter annehmen',
        'no-local-sign-in': 'Kennwörter nur vom Notfalloperator annehmen',
        'emergency-operator': 'wer sich immer mit einem Kennwort anmelden kann',
      },
    },
    'sso show': {
      summary: 'Anzeigen, wie das einmalige Anmelden eingerichtet ist',
    },
    'target add': {
      summary: 'Ein Ziel einrichten, nachdem sein Server gefragt wurde',
      options: {
        kind: 'welche Art von Ziel; holdfast target kinds listet sie auf',
        set: 'eine Einstellung; mehrfach möglich',
        'secret-file': 'eine Einstellung aus einer Datei, Geheimnisse immer; mehrfach möglich',
        'without-check': 'die Einstellungen übernehmen, ohne den Server zu fragen',
      },
    },
    'target check': {
      summary: 'Den Server fragen, ob Einstellungen funktionieren können, ohne sie zu übernehmen',
      options: {
        kind: 'bei einem Ziel, das noch nicht eingerichtet ist: seine Art',
        set: 'eine Einstellung; mehrfach möglich',
        'secret-file': 'eine Einstellung aus einer Datei, Geheimnisse immer; mehrfach möglich',
      },
    },
    'target deliveries': {
      summary:
        'Zustellungen auflisten, die fehlgeschlagen sind, warten, verschwunden sind oder dem Postfach weniger als die Mail gaben',
      options: {
        state: 'pending, failed (Standard), vanished oder noted',
      },
    },
    'target edit': {
      summary: 'Die Einstellungen eines Ziels ändern; was nicht genannt ist, bleibt',
      options: {
        set: 'eine Einstellung; leer nimmt sie weg; mehrfach möglich',
        'secret-file': 'eine Einstellung aus einer Datei, Geheimnisse immer; mehrfach möglich',
        'without-check': 'die Einstellungen übernehmen, ohne den Server zu fragen',
      },
    },
    'target kinds': {
      summary: 'Die Arten von Zielen auflisten, die eingerichtet werden können, mit ihren Einstellungen',
    },
    'target list': {
      summary: 'Die Ziele auflisten, wie sie stehen und was auf sie wartet',
    },
    'target look': {
      summary: 'Nachsehen, ob etwas Zugestelltes aus seinem Postfach verschwunden ist',
    },
    'target pause': {
      summary: 'Ein Ziel anhalten, bis es fortgesetzt wird; was dorthin soll, wartet',
    },
    'target prove': {
      summary: 'Ein Ziel prüfen: ein Element in ein Postfach schreiben, zurücklesen, vergleichen, entfernen',
      options: {
        mailbox: 'ein Postfach, in das geschrieben werden darf',
      },
    },
    'target redeliver': {
      summary: 'Noch einmal zustellen, was fehlgeschlagen oder verschwunden ist',
      options: {
        vanished: 'was aus seinem Postfach verschwunden ist, statt des Fehlgeschlagenen',
      },
    },
    'target remove': {
      summary: 'Ein Ziel entfernen, das kein Connector verwendet; was zugestellt wurde, bleibt',
      options: {
        force: 'obwohl Zustellungen warten; sie werden aufgegeben',
      },
    },
    'target resume': {
      summary: 'Ein angehaltenes Ziel fortsetzen',
    },
    'target show': {
      summary: 'Ein Ziel anzeigen: Zustand, Einstellungen ohne Geheimnisse, Zustellungen',
    },
    verify: {
      summary: 'Pakete, Schlüsseldateien, Hauptbuch, Zeilen und Überwachungsprotokoll gegeneinander prüfen',
      options: {
        since: 'ein anderswo aufbewahrter, signierter Stand: eine Datei oder sein JSON',
        backup: 'stattdessen eine Sicherung gegen ihr Manifest prüfen',
      },
    },
    worker: { summary: 'Nur arbeiten: Zeitpläne und Läufe, ohne Erfassungsstelle und ohne Ports' },
  },
} satisfies Help;
