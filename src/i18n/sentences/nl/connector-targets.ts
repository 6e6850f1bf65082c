import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorTargetsNl: SentenceCatalogue = {
  'There is no target "{0}".': 'De bestemming "{0}" bestaat niet.',
  'List the targets and name one of them, or set it up.':
    'Geef de doelen weer en noem er een, of stel het in.',
  'Set it up first; there is none besides the archive.':
    'Stel het eerst in; er is er geen naast het archief.',
  'Without a copy in the archive a connector has exactly one target, and {0} are named.':
    'Zonder kopie in het archief heeft een verbindingslijn precies één doel; genoemd zijn er {0}.',
  'Name one target, or keep the copy in the archive.': 'Noem één doel, of behoud de kopie in het archief.',
  'Line {0} of the routes names "{1}", which is neither an address nor a pattern.':
    'Regel {0} van de routes noemt „{1}”; dat is geen adres en geen patroon.',
  'Name an address, or a pattern with *, such as *@emea.corp.example.':
    'Noem een adres of een patroon met *, zoals *@emea.corp.example.',
  'Line {0} of the routes names no mailbox.': 'Regel {0} van de routes noemt geen postvak.',
  'Line {0} of the routes leads to "{1}", which is none of the connector\'s targets.':
    'Regel {0} van de routes leidt naar „{1}”; dat is geen van de doelen van de verbindingslijn.',
  'Add the target to the connector first.': 'Voeg het doel eerst aan de verbindingslijn toe.',
  "A target's name has 1 to 40 small letters, digits and hyphens, the first of them no hyphen.":
    'De naam van een doel heeft 1 tot 40 kleine letters, cijfers en koppeltekens, de eerste geen koppelteken.',
  'The name "{0}" is that of a built-in target.': 'De naam „{0}” is van een ingebouwd doel.',
  'There is or was a target "{0}"; a removed one keeps its name with what it delivered.':
    'Er is of was een doel „{0}”; een verwijderd doel houdt zijn naam bij wat het heeft bezorgd.',
  'The target "{0}" has been changed by somebody else meanwhile; nothing was overwritten.':
    'Het doel „{0}” is intussen door iemand anders gewijzigd; er is niets overschreven.',
  'The target "{0}" is used by: {1}.': 'Het doel „{0}” wordt gebruikt door: {1}.',
  'Take it from these connectors first.': 'Haal het eerst uit deze verbindingslijnen.',
  '{0} deliveries to "{1}" wait.': '{0} bezorgingen naar „{1}” wachten.',
  'Let them be delivered first, or remove the target with force: they are then given up, and counted as failed.':
    'Laat ze eerst bezorgen, of verwijder het doel geforceerd: dan worden ze opgegeven en als mislukt geteld.',
  'There is no kind of target named {0}.': 'Er is geen soort doel met de naam {0}.',
  'A target of kind {0} has no setting {1}.': 'Een doel van soort {0} heeft geen instelling {1}.',
  'A target of kind {0} proves nothing beyond its check.':
    'Een doel van soort {0} bewijst niets buiten zijn controle.',
  'Check it instead.': 'Controleer het in plaats daarvan.',
  'Without a copy in the archive everything goes to the one target: there is nothing to route.':
    'Zonder kopie in het archief gaat alles naar het ene doel: er valt niets te verdelen.',
  'Leave out the routes, or keep the copy in the archive.':
    'Laat de routes weg, of behoud de kopie in het archief.',
};
