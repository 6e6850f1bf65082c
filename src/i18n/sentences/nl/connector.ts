import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorNl: SentenceCatalogue = {
  'The key of an attachment is not at hand.': 'De sleutel van een bijlage is niet bij de hand.',
  'Run the connector again; if it happens again, replay the period.':
    'Voer de verbindingslijn opnieuw uit; gebeurt het weer, herhaal dan de periode.',
  'The bytes of an attachment are not the ones that the capture site announces.':
    'De bytes van een bijlage zijn andere dan de vastleglocatie aankondigt.',
  'Have the storage of the site looked at; the next run asks for the attachment again.':
    'Laat de opslag van de vastleglocatie nakijken; de volgende uitvoering vraagt de bijlage opnieuw op.',
  'it belongs to another site or service': 'de envelop hoort bij een andere vastleglocatie of dienst',
  'its hash does not fit its content': 'de hash past niet bij de inhoud',
  'it does not follow the envelope before it': 'de envelop volgt niet op de vorige',
  "The capture site's feed ends after position {0}, before the newest envelope that it names.":
    'De feed van de vastleglocatie eindigt na positie {0}, vóór de nieuwste envelop die ze noemt.',
  "The capture site's feed goes from position {0} to {1}: what was between them is missing.":
    'De feed van de vastleglocatie gaat van positie {0} naar {1}: wat ertussen lag, ontbreekt.',
  'Have the site and what lies between looked at. Nothing was skipped; the next run asks again from there.':
    'Laat de vastleglocatie en wat ertussen ligt nakijken. Er is niets overgeslagen; de volgende uitvoering vraagt het vanaf daar opnieuw op.',
  "The capture site's envelope at position {0} is broken: {1}.":
    'De envelop van de vastleglocatie op positie {0} is beschadigd: {1}.',
  'Have the site and what lies between looked at: the envelope was changed, or its storage is damaged. Nothing of it was taken; the next run asks for it again.':
    'Laat de vastleglocatie en wat ertussen ligt nakijken: de envelop is gewijzigd of de opslag is beschadigd. Er is niets van overgenomen; de volgende uitvoering vraagt de envelop opnieuw op.',
  'The connector "{0}" is paused.': 'De verbindingslijn "{0}" is onderbroken.',
  'Resume it first.': 'Hervat de verbindingslijn eerst.',
  'The period to replay does not end after it begins.':
    'Het einde van de te herhalen periode ligt niet na het begin.',
  'Give its ends as dates or times, such as 2026-03-01 and 2026-03-08T12:00:00Z.':
    'Geef begin en einde op als datum of tijd, zoals 2026-03-01 en 2026-03-08T12:00:00Z.',
  "The envelope at position {0} is sealed to another key than this archive's.":
    'De envelop op positie {0} is verzegeld voor een andere sleutel dan die van dit archief.',
  "Give the site this archive's sealing key, or restore the key that it seals to.":
    'Geef de vastleglocatie de verzegelingssleutel van dit archief, of zet de sleutel terug waarvoor ze verzegelt.',
  'its seal does not open': 'de verzegeling kan niet worden geopend',
  'its content cannot be read': 'de inhoud kan niet worden gelezen',
  'it says {0} items and has {1}': 'volgens opgave bevat de envelop {0} items, het zijn er {1}',
  'The item is of another service than its envelope.': 'Het item is van een andere dienst dan de envelop.',
  'Mend the capture.': 'Corrigeer de vastlegging.',
  'The terms of service have not been accepted.': 'De servicevoorwaarden zijn niet geaccepteerd.',
  'Read and accept them in the wizard; on the command line read `holdfast connector terms`, then give `--accept-terms`.':
    'Lees en accepteer ze in de wizard; lees op de opdrachtregel `holdfast connector terms` en geef daarna `--accept-terms` op.',
  'The new address leads to another capture site.': 'Het nieuwe adres leidt naar een andere vastleglocatie.',
  'Make a new connector for it: the positions of one site mean nothing at another.':
    'Voeg daarvoor een nieuwe verbindingslijn toe: de posities van de ene vastleglocatie betekenen niets bij een andere.',
  'The connector "{0}" has been changed by somebody else meanwhile; nothing was overwritten.':
    'Iemand anders heeft de verbindingslijn "{0}" intussen gewijzigd; er is niets overschreven.',
  'rejected before': 'eerder geweigerd',
  'No participant was a registered user at the time of the event.':
    'Geen van de deelnemers was op het moment van de gebeurtenis een geregistreerde gebruiker.',
  'The registered user who took part has no mailbox.':
    'De geregistreerde gebruiker die deelnam, heeft geen postvak.',
  'Of the {0} registered users who took part none has a mailbox.':
    'Van de {0} geregistreerde gebruikers die deelnamen, heeft niemand een postvak.',
  'The target {0} has no quarantine mailbox.': 'De bestemming {0} heeft geen postvak voor de quarantaine.',
  'Make the built-in archive the primary target, or give this target a mailbox named "quarantine".':
    'Maak het ingebouwde archief de hoofdbestemming, of geef deze bestemming een postvak met de naam "quarantine".',
  "A connector's name has 1 to {0} characters on one line.":
    'De naam van een verbindingslijn heeft 1 tot {0} tekens op één regel.',
  'There is no connector "{0}".': 'De verbindingslijn "{0}" bestaat niet.',
  'List the connectors and name one of them.': 'Laat de verbindingslijnen weergeven en noem er een van.',
  'The connector "{0}" has been removed.': 'De verbindingslijn "{0}" is verwijderd.',
  'Make a new one; what this one archived and its history stay.':
    'Voeg een nieuwe toe; wat deze heeft gearchiveerd en haar geschiedenis blijven.',
  'There is a connector "{0}" already.': 'Er is al een verbindingslijn "{0}".',
  'At position {0} the capture site gives another envelope than before.':
    'Op positie {0} geeft de vastleglocatie een andere envelop dan eerder.',
  'attachment-missing: the capture site does not have the content it announced':
    'attachment-missing: de vastleglocatie heeft de aangekondigde inhoud niet',
  'The capture site says that more envelopes follow, and gives none.':
    'Volgens de vastleglocatie volgen er meer enveloppen, maar ze geeft er geen.',
  'Have the site looked at; the next run goes on where this one stopped.':
    'Laat de vastleglocatie nakijken; de volgende uitvoering gaat verder waar deze is gestopt.',
  '{0} ({1} taken, {2} settled)': '{0} ({1} opgenomen, {2} afgehandeld)',
  'The run does not add up at position {0}.': 'De aantallen van de uitvoering kloppen niet op positie {0}.',
  'This is a fault of Holdfast: keep the database and the staging folder, and report it. Nothing is lost: the site keeps what is not acknowledged, the staging what is.':
    'Dit is een fout in Holdfast: bewaar de database en de map van de tussenopslag en meld dit. Er is niets verloren: wat niet is bevestigd, blijft bij de vastleglocatie; wat wel is bevestigd, in de tussenopslag.',
  'it is not the one that was pulled before': 'het is niet de envelop die eerder is opgehaald',
  'Items of the period that were not replayed: {0}. Envelopes that are neither staged nor at the capture site any more: {1}, between the positions {2} and {3}.':
    'Items van de periode die niet zijn herhaald: {0}. Enveloppen die niet meer in de tussenopslag en ook niet meer bij de vastleglocatie staan: {1}, tussen de posities {2} en {3}.',
  'What was imported of them stays in the archive.': 'Wat daarvan is geïmporteerd, blijft in het archief.',
  'What was imported of them stays in the archive; items that the settings had excluded and that are lost: {0}.':
    'Wat daarvan is geïmporteerd, blijft in het archief; items die door de instellingen waren uitgesloten en die verloren zijn: {0}.',
  '1 item was not imported, because nobody maps; it waits in the quarantine mailbox.':
    '1 item is niet geïmporteerd omdat niemand is toegewezen; het wacht in het quarantainepostvak.',
  '{0} items were not imported, because nobody maps; they wait in the quarantine mailbox.':
    '{0} items zijn niet geïmporteerd omdat niemand is toegewezen; ze wachten in het quarantainepostvak.',
  '1 item was rejected; it lies in the quarantine mailbox as it came.':
    '1 item is geweigerd; het staat ongewijzigd in het quarantainepostvak.',
  '{0} items were rejected; they lie in the quarantine mailbox as they came.':
    '{0} items zijn geweigerd; ze staan ongewijzigd in het quarantainepostvak.',
  '1 delivery to a registered user is missing; correct the mapping and redeliver.':
    '1 bezorging aan een geregistreerde gebruiker ontbreekt; corrigeer de toewijzing en bezorg opnieuw.',
  '{0} deliveries to registered users are missing; correct the mapping and redeliver.':
    '{0} bezorgingen aan geregistreerde gebruikers ontbreken; corrigeer de toewijzing en bezorg opnieuw.',
  'There is no such run.': 'Deze uitvoering bestaat niet.',
  'List the connectors and their runs, and name one of them.':
    'Laat de verbindingslijnen en hun uitvoeringen weergeven en noem er een van.',
  'Another run of this connector is at work.':
    'Er is al een andere uitvoering van deze verbindingslijn bezig.',
  'Wait for it to end; what arrives meanwhile is taken by the next run.':
    'Wacht tot die klaar is; wat intussen binnenkomt, neemt de volgende uitvoering mee.',
  'The run was stopped on request.': 'De uitvoering is op verzoek gestopt.',
  'Run the connector again: it goes on from there.':
    'Voer de verbindingslijn opnieuw uit: ze gaat vanaf daar verder.',
  'The run met an error it does not know ({0}).': 'De uitvoering stuitte op een onbekende fout ({0}).',
  'Report it; the next run tries again.': 'Meld dit; de volgende uitvoering probeert het opnieuw.',
  'The schedule is not one that Holdfast knows.': 'Deze planning kent Holdfast niet.',
  'Write it as daily@02:00, every@30m, every@4h (a day at the most) or manual.':
    'Schrijf ze als daily@02:00, every@30m, every@4h (hoogstens een dag) of manual.',
  'The address of the capture site leads to another site than the one the connector was made for.':
    'Het adres van de vastleglocatie leidt naar een andere dan die waarvoor de verbindingslijn is gemaakt.',
  'Correct the address, or make a new connector for the other site.':
    'Corrigeer het adres, of voeg een nieuwe verbindingslijn toe voor de andere vastleglocatie.',
  'The custom mapping names {0}, and there is no such mailbox.':
    'De aangepaste toewijzing noemt {0}, maar dat postvak bestaat niet.',
  "The capture site seals to another archive's key: this archive could not open what it hands out.":
    'De vastleglocatie verzegelt voor de sleutel van een ander archief: dit archief zou niet kunnen openen wat ze afgeeft.',
  "Give the site this archive's sealing key.":
    'Geef de vastleglocatie de verzegelingssleutel van dit archief.',
  'the site has given another one before, of which a part is imported':
    'de vastleglocatie heeft eerder een andere gegeven, waarvan al een deel is geïmporteerd',
  'Items of kind "{0}" cannot be left out: they show what is missing and who is who.':
    'Items van de soort "{0}" kunnen niet worden weggelaten: ze tonen wat er ontbreekt en wie wie is.',
  'Take "{0}" out of the kinds that are left out.': 'Haal "{0}" uit de soorten die worden weggelaten.',
  'its copy in the staging store is damaged, and the site has it no more':
    'de kopie ervan in de tussenopslag is beschadigd, en de vastleglocatie heeft hem niet meer',
  'There is more of this kind than is listed here.': 'Hiervan zijn er meer dan hier staan.',
  'Whether the archive keeps a copy, and which target stands in its stead, is decided when a connector is made.':
    'Of het archief een kopie bewaart en welk doel in de plaats ervan komt, wordt besloten bij het maken van een verbindingslijn.',
  'Make a new connector, and remove this one when it has caught up.':
    'Maak een nieuwe verbindingslijn, en verwijder deze zodra hij bij is.',
  'The target {0} took it without all of its attachments; here it is whole.':
    'Het doel {0} nam het niet met alle bijlagen aan; hier is het volledig.',
  'The target {0} did not take it: {1}': 'Het doel {0} heeft het niet aangenomen: {1}',
  'The phone number of a registered user who took part is that of several people in the mailbox directory.':
    'Het telefoonnummer van een deelnemende geregistreerde gebruiker is in de adreslijst dat van meerdere personen.',
};
