import type { Help } from '#i18n/help/en.ts';

export const helpSv = {
  words: {
    usage: 'Användning:',
    arguments: 'Argument:',
    options: 'Flaggor:',
    commands: 'Kommandon:',
    optionsPlace: '[flaggor]',
    commandPlace: '[kommando]',
    displayHelp: 'visa hjälp för kommandot',
    everySetting: 'Varje inställning i docs/configuration.md finns också som flagga.',
  },

  options: {
    json: 'skriv JSON (formerna finns i docs/cli.md)',
    progress: 'skriv förloppet som JSON-rader på standard fel',
    'token-file': 'fil vars första rad är en operatörs token',
    data: 'datamappen (standard: data)',
  },

  groups: {
    alerts: 'Varningar: vem som får veta när en körning misslyckas, inte stämmer eller är försenad',
    audit: 'Granskningsloggen',
    connector: 'Kopplingar: import från en insamlingsplats till postlådor',
    'connector mapping': 'Egen mappning av användare till postlådor',
    directory: 'Postlådekataloger: vem som har vilken postlåda, vilka adresser och nummer',
    domain: 'Godkända domäner',
    mailbox: 'Postlådor i det inbyggda arkivet och vad som finns i dem',
    operator: 'Operatörer och deras token',
    role: 'Rollgrupper',
    'role group': 'Egna rollgrupper',
    site: 'Insamlingsplatsen: inloggningar, registrerade användare, exporter',
    'site account': 'Inloggningar på insamlingsplatsen',
    'site policy': 'Texten som användare läser innan de länkar en telefon eller skickar en chatt',
    'site attestation': 'Användarnas ord på att inga affärer sker utanför insamlingen',
    'site consent': 'Samtyckesregistret',
    'site coverage': 'Vad som täcktes',
    'site scope': 'Vad som samlas in av vem',
    'site capture': 'Insamlingar: källor som ställs in en gång och sedan samlar in på egen hand',
    'site user': 'Registrerade användare',
    sso: 'Enkel inloggning med OpenID Connect',
    target: 'Mål: postlådor utanför arkivet',
  },

  commands: {
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
    backup: {
      summary:
        'Skriv allt som gäller till en mapp: paket, nyckelfiler, nycklar och tabeller, med ett manifest',
    },
    'connector create': {
      summary:
        'Lägg till en koppling: acceptera villkoren, logga in på insamlingsplatsen, mappa användare, slutför',
      options: {
        service: 'whatsapp eller wechat',
        name: 'ett eget, ledigt namn',
        site: 'insamlingsplatsens privata adress, t.ex. http://127.0.0.1:8422',
        username: 'användarnamn på insamlingsplatsen',
        'password-file': 'fil vars första rad är lösenordet',
        mapping: 'CSV-fil med egen mappning',
        'automatic-mapping': 'mappa efter användarens e-postadress',
        'no-automatic-mapping': 'mappa bara efter den anpassade mappningen',
        schedule: 'daily@HH:MM (standard: daily@02:00), every@30m, every@4h eller manual',
        'time-zone': 'schemats tidszon (standard: UTC)',
        'accept-terms': 'acceptera användningsvillkoren (läs dem med: holdfast connector terms)',
        target: 'ett mål utöver arkivet; kan upprepas',
        route:
          'MÖNSTER[,MÖNSTER]=[MÅL[,MÅL]]: vilka postlådor som går till vilka mål; det första som passar gäller; kan upprepas',
        'without-archive': 'arkivet behåller ingen kopia av det som levereras till det enda målet',
      },
    },
    'connector edit': {
      summary: 'Ändra en koppling; det som inte anges blir kvar',
      options: {
        name: 'ett nytt namn',
        site: 'en ny adress till insamlingsplatsen',
        username: 'ett nytt användarnamn',
        'password-file': 'fil vars första rad är det nya lösenordet',
        schedule: 'daily@HH:MM, every@30m, every@4h eller manual',
        'time-zone': 'schemats tidszon',
        'automatic-mapping': 'mappa efter användarens e-postadress',
        'no-automatic-mapping': 'mappa bara efter den egna mappningen',
        target: 'ett mål utöver arkivet; kan upprepas',
        route:
          'MÖNSTER[,MÖNSTER]=[MÅL[,MÅL]]: vilka postlådor som går till vilka mål; det första som passar gäller; kan upprepas',
        'no-target': 'leverera enbart till arkivet',
        'no-route': 'varje mål tar varje postlåda',
      },
    },
    'connector list': { summary: 'Lista kopplingarna med status och senaste körning' },
    'connector log': {
      summary: 'Loggen för en körning: en rad per objekt med utfall och orsak',
      options: { run: 'en körnings id (standard: den senaste körningen)' },
    },
    'connector mapping apply': {
      summary: 'Tillämpa en CSV-fil med egen mappning på en koppling, som en ny version',
      options: { 'accept-partial': 'tillämpa de riktiga raderna i en fil som också har felaktiga' },
    },
    'connector mapping check': {
      summary: 'Kontrollera en CSV-fil med egen mappning utan att tillämpa den',
    },
    'connector pause': { summary: 'Pausa en koppling: ingen körning startar förrän den återupptas' },
    'connector redeliver': {
      summary: 'Leverera igen, med dagens mappning, det som inte importerades eller som missade en postlåda',
    },
    'connector remove': {
      summary: 'Ta bort en koppling; det den har arkiverat och dess historik blir kvar',
    },
    'connector resume': { summary: 'Återuppta en pausad koppling' },
    'connector run': {
      summary: 'Kör en koppling nu: hämta, mellanlagra, konvertera, mappa, importera, stäm av',
      options: {
        'replay-from': 'ta det som samlats in från och med den här tiden en gång till',
        'replay-until': 'slutet på perioden som tas en gång till',
      },
    },
    'connector terms': {
      summary: 'Visa användningsvillkoren som accepteras när en koppling läggs till',
    },
    'directory add': {
      summary: 'Lägg till en katalog, efter att den har tillfrågats, och läs den',
      options: {
        kind: 'vilket slags katalog, som holdfast directory kinds räknar upp',
        set: 'en inställning; för en fil dess namn; får upprepas',
        'secret-file': 'en inställning från en fil, hemligheter alltid; får upprepas',
      },
    },
    'directory check': {
      summary: 'Fråga en katalog om inställningar kan fungera, utan att spara dem',
      options: {
        kind: 'för en katalog som inte är tillagd än: dess slag',
        set: 'en inställning; för en fil dess namn; får upprepas',
        'secret-file': 'en inställning från en fil, hemligheter alltid; får upprepas',
      },
    },
    'directory edit': {
      summary: 'Ändra inställningarna för en katalog, eller stäng av den; det som inte nämns är kvar',
      options: {
        set: 'en inställning; tom tar bort den; får upprepas',
        'secret-file': 'en inställning från en fil, hemligheter alltid; får upprepas',
        on: 'slå på den',
        off: 'varken läs eller fråga den',
      },
    },
    'directory kinds': {
      summary: 'Räkna upp de slags kataloger som kan läggas till, med deras inställningar',
    },
    'directory list': { summary: 'Räkna upp katalogerna och vilka de känner' },
    'directory people': {
      summary: 'Räkna upp personerna i en katalog, med tiderna för deras nummer',
      options: { search: 'bara de som har detta i en adress, ett namn eller ett nummer' },
    },
    'directory read': {
      summary: 'Läs en katalog nu',
      options: { 'accept-fewer': 'trots att mindre än hälften av de kända personerna är kvar' },
    },
    'directory remove': {
      summary: 'Ta bort en katalog med det som var känt genom den; det som levererats är kvar',
    },
    'directory show': {
      summary: 'Visa en katalog: inställningar utan hemligheter, det som inte kunde användas',
    },
    doctor: {
      summary: 'Se över konfiguration, databas, nycklar, disk och insamlingsplats och säg vad som bör göras',
      options: { mailbox: 'en postlåda där mål prövas: ett objekt skrivs, läses tillbaka och tas bort' },
    },
    'domain add': {
      summary: 'Godkänn en domän: postlådor för dess registrerade användare får skapas automatiskt',
    },
    'domain list': { summary: 'Lista de godkända domänerna' },
    'domain remove': {
      summary: 'Godkänn inte längre en domän; postlådor som skapats finns kvar',
    },
    export: {
      summary: 'Exportera de exakta e-postmeddelandena från en postlåda eller en sökning',
      options: {
        mailbox: 'allt i den här postlådan',
        query: 'det som den här sökningen hittar',
        format: 'filformat: eml',
        out: 'en ny eller tom mapp',
      },
    },
    'mailbox create': {
      summary: 'Skapa postlådor i det inbyggda arkivet',
      options: { csv: 'en adress per rad, eller en CSV-fil med kolumnen Email' },
    },
    'mailbox folders': { summary: 'Lista mapparna i en postlåda' },
    'mailbox items': {
      summary: 'Lista objekten i en postlåda, äldst först',
      options: { folder: 'bara den här mappen', limit: 'högst så många' },
    },
    'mailbox list': { summary: 'Lista postlådorna med antal objekt' },
    'mailbox show': {
      summary: 'Visa ett objekt; --raw ger de exakta byten i dess e-postmeddelande',
      options: { raw: 'byten enligt RFC 5322, som de arkiverades' },
    },
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
    rebuild: { summary: 'Töm indexet och fyll det på nytt från paket och registreringar' },
    restore: {
      summary: 'Återställ en säkerhetskopia till en tom databas; kör sedan rebuild och verify',
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
    search: {
      summary: 'Sök i alla postlådor: ord, "fraser", början*, OR, NOT',
      options: {
        mailbox: 'bara den här postlådan',
        count: 'räkna bara',
        limit: 'de senaste N (standard: 50)',
      },
    },
    serve: {
      summary: 'Starta insamlingsplats, scheman och hälsokontroll på loopback, och fortsätt köra',
    },
    'site account add': {
      summary: 'Lägg till en inloggning på insamlingsplatsen, för kopplingar',
      options: { 'password-file': 'fil vars första rad är lösenordet' },
    },
    'site account list': { summary: 'Lista inloggningarna på insamlingsplatsen' },
    'site attestation list': {
      summary: 'Visa vem som har intygat och vem som står på tur',
      options: { overdue: 'bara de försenade' },
    },
    'site attestation set': {
      summary: 'Ändra hur ofta användare intygar',
      options: { months: 'månader emellan, 0 till 12; 0: ingen behöver' },
    },
    'site consent add': {
      summary: 'Föra in i samtyckesregistret',
      options: {
        email: 'användarens e-postadress',
        party: 'vem som informerades eller tillfrågades; utan uppgift användaren',
        state: 'informed, agreed, refused eller default',
        means: 'personal-page, wecom-message, notice-e-mail, on-paper, in-person, contract eller other',
        at: 'när (2026-01-31 eller en tidpunkt); utan uppgift nu',
        note: 'vad mer som är värt att veta',
      },
    },
    'site consent list': {
      summary: 'Visa samtyckesregistret, det nyaste först',
      options: {
        email: 'bara av denna användare',
        state: 'bara i detta läge',
        csv: 'skriv det till denna fil som CSV',
      },
    },
    'site coverage report': {
      summary: 'Visa vad som täcktes under en månad, användare för användare',
      options: {
        month: 'månaden, t.ex. 2026-10',
        user: 'bara för denna e-postadress',
        out: 'skriv en HTML-fil att skriva ut',
      },
    },
    'site scope add': {
      summary: 'Sätta en konversation på listan över det som samlas in',
      options: {
        contact: 'telefonnummer med landsnummer, t.ex. +447700900123',
        group: 'en grupps titel eller id',
        label: 'namnet i användarens adressbok',
        note: 'vad mer som är värt att veta',
      },
    },
    'site scope approve': { summary: 'Godkänna att en konversation är privat', options: { note: 'varför' } },
    'site scope list': {
      summary: 'Visa vad som samlas in av varje användare',
      options: { requests: 'bara det som användare vill ha privat' },
    },
    'site scope refuse': {
      summary: 'Avslå att en konversation är privat',
      options: { note: 'varför; användaren ser det' },
    },
    'site scope remove': { summary: 'Ta bort en konversation från dess lista' },
    'site scope set': {
      summary: 'Välja vad som samlas in av en användare: all, listed eller all-but-private',
    },
    'site scope show': { summary: 'Visa en användares insamlingsomfång och listor' },
    'site capture add': {
      summary: 'Ställ in en insamling; den börjar genast',
      options: {
        name: 'ett eget namn',
        user: 'den registrerade användare vars telefon det är, efter e-postadress',
        set: 'en inställning; får upprepas',
        'secret-file': 'en inställning från en fil, hemligheter alltid; får upprepas',
      },
    },
    'site capture alarms': {
      summary: 'Lista vad som är fel med insamlingar och behöver någon',
      options: { since: 'även det som larmades efter denna tid och är över' },
    },
    'site capture change': {
      summary: 'Ändra en insamlings namn eller inställningar; det som inte nämns består',
      options: {
        name: 'ett nytt namn',
        set: 'en inställning; tom tar bort den; får upprepas',
        'secret-file': 'en inställning från en fil, hemligheter alltid; får upprepas',
      },
    },
    'site capture check': {
      summary: 'Fråga ursprunget om inställningarna kan fungera, utan att behålla dem',
      options: {
        source: 'för en insamling som inte är inställd än: dess källa',
        set: 'en inställning; får upprepas',
        'secret-file': 'en inställning från en fil, hemligheter alltid; får upprepas',
      },
    },
    'site capture list': { summary: 'Lista insamlingarna med deras tillstånd' },
    'site capture pause': { summary: 'Pausa en insamling tills den återupptas' },
    'site capture remove': {
      summary: 'Ta bort en insamling med dess enhetsnycklar; det som samlats in finns kvar',
    },
    'site capture restart': { summary: 'Avsluta en insamling och starta den på nytt' },
    'site capture resume': { summary: 'Återuppta en pausad insamling' },
    'site capture show': {
      summary: 'Visa en insamling: tillstånd, inställningar utan hemligheter, adressen till leverantören',
    },
    'site capture sources': { summary: 'Lista källorna som kan ställas in, med deras inställningar' },
    'site import': {
      summary: 'Ta in en registrerad användares WhatsApp-chattexporter till insamlingsplatsen',
      options: {
        phone: 'numret till den registrerade användare som exporten kommer från',
        me: 'vad den användaren heter i exporten',
        author: 'vem en skribent är; får upprepas',
        'authors-file': 'fil med rader av formen NAME=EMAIL|PHONE',
        'time-zone': 'telefonens tidszon, t.ex. Europe/London (standard: den här datorns)',
        locale: 'telefonens språk och region, t.ex. en-GB; avgör vad 3/4/2026 betyder',
        'list-authors': 'visa bara vilka som skriver i exporten, med förslag',
      },
    },
    'site sources': { summary: 'Lista insamlingssätten med deras inställningar' },
    'site user add': {
      summary: 'Registrera en användare vars kommunikation samlas in',
      options: {
        email: 'användarens e-postadress',
        phone: 'telefonnummer med landsnummer, t.ex. +447700900123; får upprepas',
        wecom: 'användar-id i WeCom; får upprepas',
        'display-name': 'vad personen heter',
        from: 'giltig från och med detta datum (2026-01-31); utan datum sedan alltid',
        until: 'giltig före detta datum; utan datum fortfarande giltig',
      },
    },
    'site user edit': {
      summary: 'Avsluta eller rätta ett nummers giltighetstid',
      options: {
        email: 'användarens e-postadress',
        phone: 'telefonnumret',
        wecom: 'eller användar-id i WeCom',
        began: 'av flera den som börjar detta datum; open: den utan början',
        from: 'giltigt från och med detta datum (2026-01-31); open: sedan alltid',
        until: 'giltigt före detta datum; open: tills vidare',
      },
    },
    'site user import': { summary: 'Registrera användare från en CSV-fil (alla rader eller inga)' },
    'site user list': {
      summary: 'Lista de registrerade användarna med deras nummer och giltighet',
    },
    'site policy set': {
      summary: 'Ange texten som användare läser och bekräftar på sin sida',
      options: { language: 'dess språk: en, de, nl, sv, zh-CN' },
    },
    'site policy show': {
      summary: 'Visa texterna som har angetts; utan sådana gäller de som följer med Holdfast',
    },
    'site user invite': {
      summary: 'Skapa en länk till en användares egen sida; adressen visas en gång och gäller i 72 timmar',
      options: {
        for: 'device: länka hans telefon; phone: skicka exporterade chattar',
        language: 'sidans språk: en, de, nl, sv, zh-CN; annars det som webbläsaren ber om',
      },
    },
    'site user links': { summary: 'Lista länkarna till en användares egen sida' },
    'site user renew-link': { summary: 'Gör en länk giltig i 72 timmar till' },
    'site user revoke-link': { summary: 'Avsluta en länk med dess sessioner och uppladdningsadresser' },
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
    'target add': {
      summary: 'Ställ in ett mål, sedan dess server har tillfrågats',
      options: {
        kind: 'vilken sorts mål; holdfast target kinds listar dem',
        set: 'en inställning; kan upprepas',
        'secret-file': 'en inställning från en fil, hemligheter alltid; kan upprepas',
        'without-check': 'spara inställningarna utan att fråga servern',
      },
    },
    'target check': {
      summary: 'Fråga servern om inställningarna kan fungera, utan att spara dem',
      options: {
        kind: 'för ett mål som inte är inställt än: dess sort',
        set: 'en inställning; kan upprepas',
        'secret-file': 'en inställning från en fil, hemligheter alltid; kan upprepas',
      },
    },
    'target deliveries': {
      summary:
        'Lista leveranser som misslyckades, väntar, har försvunnit eller gav postlådan mindre än mejlet',
      options: {
        state: 'pending, failed (standard), vanished eller noted',
      },
    },
    'target edit': {
      summary: 'Ändra inställningarna för ett mål; det som inte nämns förblir',
      options: {
        set: 'en inställning; tom tar bort den; kan upprepas',
        'secret-file': 'en inställning från en fil, hemligheter alltid; kan upprepas',
        'without-check': 'spara inställningarna utan att fråga servern',
      },
    },
    'target kinds': {
      summary: 'Lista de sorters mål som kan ställas in, med deras inställningar',
    },
    'target list': {
      summary: 'Lista målen, hur de står och vad som väntar på dem',
    },
    'target look': {
      summary: 'Se efter om något som levererats har försvunnit ur sin postlåda',
    },
    'target pause': {
      summary: 'Pausa ett mål tills det återupptas; det som ska dit väntar',
    },
    'target prove': {
      summary: 'Pröva ett mål: skriv ett objekt till en postlåda, läs tillbaka, jämför och ta bort det',
      options: {
        mailbox: 'en postlåda som får skrivas till',
      },
    },
    'target redeliver': {
      summary: 'Leverera på nytt det som misslyckades eller har försvunnit',
      options: {
        vanished: 'det som har försvunnit ur sin postlåda, i stället för det som misslyckades',
      },
    },
    'target remove': {
      summary: 'Ta bort ett mål som ingen koppling använder; det som levererats finns kvar',
      options: {
        force: 'fastän leveranser väntar; de ges upp',
      },
    },
    'target resume': {
      summary: 'Återuppta ett pausat mål',
    },
    'target show': {
      summary: 'Visa ett mål: tillstånd, inställningar utan hemligheter, leveranser',
    },
    verify: {
      summary: 'Kontrollera paket, nyckelfiler, liggare, rader och granskningslogg mot varandra',
      options: {
        since: 'ett signerat läge som förvaras på annan plats: en fil, eller dess JSON',
        backup: 'kontrollera i stället en säkerhetskopia mot dess manifest',
      },
    },
    worker: { summary: 'Arbeta bara: scheman och körningar, utan insamlingsplats och utan portar' },
  },
} satisfies Help;
