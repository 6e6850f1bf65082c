import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const siteNl: SentenceCatalogue = {
  'There is no log-in "{0}".': 'De aanmelding "{0}" bestaat niet.',
  'See Capture site > Log-ins, or `holdfast site account list`.':
    'Zie Vastleglocatie > Aanmeldingen, of `holdfast site account list`.',
  'That is no name for a log-in.': 'Dat is geen naam voor een aanmelding.',
  'Use up to 100 letters, digits, spaces and . _ @ - and begin with a letter or digit.':
    'Gebruik hoogstens 100 letters, cijfers, spaties en . _ @ - en begin met een letter of cijfer.',
  'The password must have {0} to 1,000 characters.': 'Het wachtwoord moet {0} tot 1.000 tekens hebben.',
  'Take a long random one: nobody has to type it.':
    'Neem een lang, willekeurig wachtwoord: niemand hoeft het te typen.',
  'There is a log-in "{0}" already.': 'Er is al een aanmelding "{0}".',
  'Choose another name, or remove that log-in first.':
    'Kies een andere naam, of verwijder eerst die aanmelding.',
  'The content of an attachment is not what its event says: {0} bytes in place of {1}, or another hash.':
    'De inhoud van een bijlage is niet wat de gebeurtenis ervan zegt: {0} bytes in plaats van {1}, of een andere hash.',
  'The file changed or broke while it was read; capture it again.':
    'Het bestand is tijdens het lezen gewijzigd of beschadigd; leg het opnieuw vast.',
  'Attachments of this batch were cleaned up before it was committed.':
    'Bijlagen van deze reeks zijn opgeruimd voordat ze definitief was.',
  'Offer the batch again.': 'Bied de reeks opnieuw aan.',
  'Another import took in exports of this account at the same time.':
    'Een andere import nam op hetzelfde moment exports van dit account over.',
  'Import the file again; what is there already is recognised.':
    'Importeer het bestand opnieuw; wat er al is, wordt herkend.',
  'The item is not valid: it has {0} bytes of JSON, more than the {1} an envelope may carry.':
    'Het item is ongeldig: het heeft {0} bytes JSON, meer dan de {1} die een envelop mag bevatten.',
  'Let the capture put large contents into attachments.':
    'Laat de vastlegging grote inhoud in bijlagen zetten.',
  'The site has no such attachment.': 'De vastleglocatie heeft deze bijlage niet.',
  'It may have been acknowledged and deleted; read it from staging or the archive.':
    'Misschien is ze bevestigd en verwijderd; lees ze uit de tussenopslag of het archief.',
  'The secret of the capture site is not the one its database was made with.':
    'Het geheim van de vastleglocatie is niet dat waarmee haar database is gemaakt.',
  "Put the site's key file back from the backup that belongs to this database.":
    'Zet het sleutelbestand van de vastleglocatie terug uit de back-up die bij deze database hoort.',
  '{0} is "{1}", which is no date.': '{0} is "{1}", en dat is geen datum.',
  'Write a date such as 2026-01-31 (from its first moment in UTC), or a time such as 2026-01-31T09:00:00+01:00.':
    'Schrijf een datum zoals 2026-01-31 (vanaf het eerste moment ervan in UTC), of een tijd zoals 2026-01-31T09:00:00+01:00.',
  'The secret of the capture site is shorter than 32 bytes.':
    'Het geheim van de vastleglocatie is korter dan 32 bytes.',
  "Put the site's key file back from the backup.":
    'Zet het sleutelbestand van de vastleglocatie terug uit de back-up.',
  'The conversation has no name.': 'Het gesprek heeft geen naam.',
  'Give its native id or the title of its export.':
    'Geef de id ervan bij de dienst op, of de titel van de export.',
  'There is no such exclusion.': 'Deze uitsluiting bestaat niet.',
  'List the exclusions for their ids.': 'Laat de uitsluitingen weergeven om hun id’s te zien.',
  'The user name or the password is wrong.': 'De gebruikersnaam of het wachtwoord is onjuist.',
  'Check both; a log-in is made under Capture site > Log-ins, or with `holdfast site account add`.':
    'Controleer beide; een aanmelding wordt gemaakt onder Vastleglocatie > Aanmeldingen, of met `holdfast site account add`.',
  'That is no id for a subscription.': 'Dat is geen id voor een abonnement.',
  'Use the id of the connector.': 'Gebruik de id van de verbindingslijn.',
  'The subscription is to {0}, not to {1}.': 'Het abonnement is voor {0}, niet voor {1}.',
  'Make another connector for the other service.':
    'Voeg voor de andere dienst een andere verbindingslijn toe.',
  'There is no such subscription.': 'Dit abonnement bestaat niet.',
  'Make it first: PUT /site/v1/subscriptions/{id}': 'Maak het eerst: PUT /site/v1/subscriptions/{id}',
  'The subscription belongs to another log-in.': 'Het abonnement hoort bij een andere aanmelding.',
  'Sign in with the log-in that made it, or let an administrator of the site remove it; the connector makes it anew.':
    'Gebruik de aanmelding waarmee het is gemaakt, of laat een beheerder van de vastleglocatie het verwijderen; de verbindingslijn maakt het opnieuw.',
  'Position {0} cannot be acknowledged: the site has not given it yet.':
    'Positie {0} kan niet worden bevestigd: de vastleglocatie heeft die nog niet gegeven.',
  'Acknowledge only what was read from this site; a site restored from a backup must be subscribed to anew.':
    'Bevestig alleen wat van deze vastleglocatie is gelezen; op een vastleglocatie die uit een back-up is teruggezet, moet opnieuw een abonnement worden gemaakt.',
  '{0} has 1 bad row; nothing was imported.': '{0} heeft 1 foute rij; er is niets geïmporteerd.',
  '{0} has {1} bad rows; nothing was imported.': '{0} heeft {1} foute rijen; er is niets geïmporteerd.',
  'and {0} more': 'en nog {0}',
  'Mend these rows and import the file again; rows that are already there do no harm.':
    'Corrigeer deze rijen en importeer het bestand opnieuw; rijen die er al zijn, kunnen geen kwaad.',
  'it is not UTF-8 text': 'het is geen tekst in UTF-8',
  'it has more than {0} rows': 'het heeft meer dan {0} rijen',
  'it is no CSV': 'het is geen CSV',
  'a quotation mark is opened and never closed': 'een aanhalingsteken wordt geopend en nergens gesloten',
  'line {0} has a quotation mark inside a field': 'regel {0} bevat een aanhalingsteken midden in een veld',
  'its header has "{0}" twice': 'in de kopregel staat "{0}" twee keer',
  'its header has "{0}", which is no column': 'in de kopregel staat "{0}", en dat is geen kolom',
  'its header lacks Email, or both Phone and WeCom ID':
    'in de kopregel ontbreekt Email, of ontbreken Phone en WeCom ID allebei',
  'The row has more fields than the header.': 'De rij heeft meer velden dan de kopregel.',
  'Put quotes around a field with a comma.': 'Zet een veld met een komma tussen aanhalingstekens.',
  'The row has neither Phone nor WeCom ID.': 'De rij heeft geen Phone en geen WeCom ID.',
  'Fill one of them.': 'Vul een van beide in.',
  '{0} cannot be imported: {1}.': '{0} kan niet worden geïmporteerd: {1}.',
  'Save it as CSV in UTF-8 with the header {0}.': 'Sla het op als CSV in UTF-8 met de kopregel {0}.',
  '{0} cannot belong to {1} ({2}): it belongs to {3} ({4}).':
    '{0} kan niet bij {1} ({2}) horen: het hoort bij {3} ({4}).',
  'End it for {0} first (Capture site > Registered users, or `holdfast site user edit --until`), or give {1} a later beginning.':
    'Beëindig het eerst voor {0} (Vastleglocatie > Geregistreerde gebruikers, of `holdfast site user edit --until`), of laat het voor {1} later ingaan.',
  'The date from which the user is valid': 'De datum vanaf wanneer de gebruiker geldig is',
  'The date until which the user is valid': 'De datum tot wanneer de gebruiker geldig is',
  'The validity ends ({0}) before it begins ({1}).': 'De geldigheid eindigt ({0}) voordat ze begint ({1}).',
  'Give an end behind the beginning; the end itself is no longer valid.':
    'Geef een einde na het begin op; het eindtijdstip zelf telt niet meer mee.',
  'Write the address of the mailbox, such as alice@corp.example.':
    'Schrijf het adres van het postvak, zoals alice@corp.example.',
  'The phone number "{0}" has no country code.': 'Het telefoonnummer "{0}" heeft geen landcode.',
  'Write it with + and the country code: +44 7700 900123 in place of 07700 900123 or 0044 7700 900123.':
    'Schrijf het met + en de landcode: +44 7700 900123 in plaats van 07700 900123 of 0044 7700 900123.',
  '"{0}" is no possible phone number.': '"{0}" kan geen telefoonnummer zijn.',
  'Check the country code and the number of digits, such as +447700900123.':
    'Controleer de landcode en het aantal cijfers, zoals in +447700900123.',
  '"{0}" is no WeCom user id.': '"{0}" is geen gebruikers-id van WeCom.',
  'Copy the user id from the WeCom admin console: up to 64 letters, digits and _ - @ .':
    'Kopieer de gebruikers-id uit de beheerconsole van WeCom: hoogstens 64 letters, cijfers en _ - @ .',
  'line {0}: {1}': 'regel {0}: {1}',
  'without beginning or end': 'zonder begin of einde',
  'until {0}': 'tot {0}',
  'from {0} until further notice': 'vanaf {0} tot nader order',
  '{0} to {1}': 'van {0} tot {1}',
  '{0} does not have {1}.': '{1} hoort niet bij {0}.',
  '{0} has {1}, but not from then on: {2}.': '{1} hoort bij {0}, maar niet vanaf dat moment: {2}.',
  'Look at Capture site > Registered users, or `holdfast site user list`: who has it, and since when.':
    'Kijk onder Vastleglocatie > Geregistreerde gebruikers, of met `holdfast site user list`, bij wie het hoort en sinds wanneer.',
  '{0} has {1} more than once: {2}.': '{1} hoort meer dan eens bij {0}: {2}.',
  'Say which by its beginning: `--began` with its date, or `--began open`.':
    'Geef met het begin aan welke geldigheid u bedoelt: `--began` met de datum ervan, of `--began open`.',
  'Nothing is to be changed.': 'Er is niets te wijzigen.',
  'Give a beginning, an end, or both.': 'Geef een begin, een einde of beide op.',
  'There is no source named {0} that captures on its own.':
    'Er is geen bron met de naam {0} die uit zichzelf vastlegt.',
  'The source {0} has no setting {1}.': 'De bron {0} heeft geen instelling {1}.',
  "This source captures one person's phone, and no registered user was named.":
    'Deze bron legt de telefoon van één persoon vast, en er is geen geregistreerde gebruiker genoemd.',
  '{0} is no registered user.': '{0} is geen geregistreerde gebruiker.',
  'Register the user first, then name him by his address.':
    'Registreer de gebruiker eerst en geef dan zijn adres op.',
  'The capture has no name, or one over 200 characters.':
    'De vastlegging heeft geen naam, of een van meer dan 200 tekens.',
  'Give it a short name.': 'Geef haar een korte naam.',
  'There is a capture named {0} already.': 'Er is al een vastlegging met de naam {0}.',
  'There is no such capture.': 'Deze vastlegging bestaat niet.',
  'List the captures for their ids.': "De lijst van vastleggingen noemt hun ID's.",
  "The number is not this registered user's at this moment.":
    'Het nummer is op dit moment niet van deze geregistreerde gebruiker.',
  'Correct the number or its validity on the page of registered users, or remove the capture.':
    'Verbeter het nummer of de geldigheid ervan op de pagina met geregistreerde gebruikers, of verwijder de vastlegging.',
  "Nobody has said yet what of this user's phone is captured.":
    'Nog niemand heeft bepaald wat er van de telefoon van deze gebruiker wordt vastgelegd.',
  'Choose his capture scope: everything, only listed contacts and groups, or everything but what is marked private.':
    'Kies het vastleggingsbereik: alles, alleen vermelde contacten en groepen, of alles behalve wat als privé is gemarkeerd.',
  'The capture is paused, or not running yet.': 'De vastlegging is gepauzeerd of loopt nog niet.',
  'Offer it again later.': 'Bied het later opnieuw aan.',
  'Compare it with the settings of the capture.': 'Vergelijk het met de instellingen van de vastlegging.',
  'The capture ended by a fault of the program.':
    'De vastlegging is geëindigd door een fout in het programma.',
  'It is started again; please report this.': 'Zij wordt opnieuw gestart; meld dit alstublieft.',
  'There are {0} upload addresses already.': 'Er zijn al {0} uploadadressen.',
  'Revoke one that is not used any more.': 'Trek er een in die niet meer wordt gebruikt.',
  'The number is not registered for you at this moment.':
    'Het nummer is op dit moment niet voor u geregistreerd.',
  'Choose one of your numbers, or ask your administrator to register this one.':
    'Kies een van uw nummers, of vraag uw beheerder dit te registreren.',
  'There is no such link.': 'Zo’n koppeling bestaat niet.',
  "List the user's links for their ids.": 'Toon de koppelingen van de gebruiker om hun kenmerken te zien.',
  'This link is not valid, or no longer.': 'Deze koppeling is niet of niet meer geldig.',
  'Ask your administrator for a new link.': 'Vraag uw beheerder om een nieuwe koppeling.',
  'This upload asks nothing any more.': 'Deze upload vraagt niets meer.',
  'Look at the list of uploads.': 'Kijk in de lijst met uploads.',
  'This upload is being taken in.': 'Deze upload wordt nu opgenomen.',
  'The policy is empty, or longer than {0} characters.': 'Het beleid is leeg of langer dan {0} tekens.',
  'Give a text file in UTF-8 with the policy in one language.':
    'Geef een tekstbestand in UTF-8 met het beleid in één taal.',
  'This is no exported chat.': 'Dit is geen geëxporteerde chat.',
  'Send the .txt or .zip file that WhatsApp\'s "Export chat" makes.':
    'Stuur het .txt- of .zip-bestand dat ‘Chat exporteren’ in WhatsApp maakt.',
  'The file could not be taken in.': 'Het bestand kon niet worden opgenomen.',
  'Send it once more; what was taken in already is known and not doubled.':
    'Stuur het nog een keer; wat al is opgenomen, is bekend en wordt niet verdubbeld.',
  'Another connection is still sending this upload.': 'Een andere verbinding stuurt deze upload nog.',
  'Ask how far it is, and go on from there.': 'Vraag hoe ver die is en ga vandaar verder.',
  'The upload stands at byte {0}, not at {1}.': 'De upload staat bij byte {0}, niet bij {1}.',
  'The file came in too many pieces.': 'Het bestand kwam in te veel stukken.',
  'Send larger ones.': 'Stuur grotere.',
  'Export the chat again and send it once more.': 'Exporteer de chat opnieuw en stuur die nog een keer.',
  '{0} uploads are under way or wait for an answer already.':
    'Er zijn al {0} uploads onderweg of in afwachting van een antwoord.',
  'Answer or drop those on the page first.': 'Beantwoord of verwijder die eerst op de pagina.',
  'There were too many uploads today.': 'Er waren vandaag te veel uploads.',
  'Go on tomorrow.': 'Ga morgen verder.',
  'The file is empty, or larger than {0} GiB or than was said.':
    'Het bestand is leeg, of groter dan {0} GiB of dan is opgegeven.',
  'Export the chat without media, or in parts.': 'Exporteer de chat zonder media, of in delen.',
  'There is no such upload, or no longer.': 'Zo’n upload bestaat niet of niet meer.',
  'Send the file once more.': 'Stuur het bestand nog een keer.',
  'The form is not of this page, or its session is over.':
    'Het formulier is niet van deze pagina, of de sessie is voorbij.',
  'Open the page anew and try again.': 'Open de pagina opnieuw en probeer het nog eens.',
  'Whoever attests is no registered user.': 'Wie hier verklaart, is geen geregistreerde gebruiker.',
  'The months between two attestations are not a number from 0 to 12.':
    'De maanden tussen twee verklaringen zijn geen getal van 0 tot 12.',
  'Give such a number; 0 asks nobody to attest.': "Geef zo'n getal; bij 0 hoeft niemand te verklaren.",
  'There is no such state of consent, or no such means.':
    "Zo'n toestand van toestemming of zo'n wijze bestaat niet.",
  'States are {0}; means are {1}.': 'Toestanden zijn {0}; wijzen zijn {1}.',
  'The date of the consent': 'De datum van de toestemming',
  'A text of the consent register has more than {0} characters.':
    'Een tekst van het toestemmingsregister heeft meer dan {0} tekens.',
  '"{0}" is no month.': '"{0}" is geen maand.',
  'Write it as 2026-10.': 'Schrijf hem als 2026-10.',
  '{0} has not attested in time that no business goes outside of what is captured.':
    '{0} heeft niet op tijd verklaard dat niets zakelijks buiten de vastlegging om gaat.',
  'Nothing has come from {0} since {1}; its longest usual pause is {2} h.':
    'Van {0} is sinds {1} niets gekomen; de langste gebruikelijke pauze is {2} u.',
  'Of {0} 1 period was lost in the last day: nothing was captured in it.':
    'Van {0} ging de afgelopen dag 1 periode verloren: daarin is niets vastgelegd.',
  'Of {0} {1} periods were lost in the last day: nothing was captured in them.':
    'Van {0} gingen de afgelopen dag {1} perioden verloren: daarin is niets vastgelegd.',
  'Of {0} 1 message could not be decrypted in the last day.':
    'Van {0} kon de afgelopen dag 1 bericht niet worden ontsleuteld.',
  'Of {0} {1} messages could not be decrypted in the last day.':
    'Van {0} konden de afgelopen dag {1} berichten niet worden ontsleuteld.',
  'Of {0} 1 gap was found in the last day.': 'Van {0} is de afgelopen dag 1 hiaat gevonden.',
  'Of {0} {1} gaps were found in the last day.': 'Van {0} zijn de afgelopen dag {1} hiaten gevonden.',
  'There is no such capture scope.': "Zo'n vastleggingsbereik bestaat niet.",
  "Give a contact's number with country code, or a group's title or id.":
    'Geef het nummer van een contact met landnummer, of de titel of id van een groep.',
  'A text about a conversation has more than {0} characters.':
    'Een tekst over een gesprek heeft meer dan {0} tekens.',
  'There is no such conversation on a list.': "Zo'n gesprek staat op geen lijst.",
  'List the capture scope of the user for its ids.':
    "Toon het vastleggingsbereik van de gebruiker voor de id's.",
  'Events of {0} were left out this month because they did not tell a number or title and might have been private.':
    'Van {0} zijn deze maand gebeurtenissen weggelaten omdat ze geen nummer of titel vermeldden en privé konden zijn.',
  'A contact of WhatsApp is known by the number, not by the id that hides it.':
    'Een WhatsApp-contact is te herkennen aan het nummer, niet aan de id die het verbergt.',
  'Somebody else has changed this capture in the meantime.':
    'Iemand anders heeft deze vastlegging intussen gewijzigd.',
  'Look at it again, then repeat your change.': 'Bekijk haar opnieuw en herhaal dan uw wijziging.',
  'The capture was removed.': 'De vastlegging is verwijderd.',
  'Set up another one.': 'Stel een andere in.',
};
