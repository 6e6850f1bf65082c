import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorTargetsSv: SentenceCatalogue = {
  'There is no target "{0}".': 'Målet ”{0}” finns inte.',
  'List the targets and name one of them, or set it up.':
    'Lista målen och ange ett av dem, eller ställ in det.',
  'Set it up first; there is none besides the archive.':
    'Ställ in det först; det finns inget utöver arkivet.',
  'Without a copy in the archive a connector has exactly one target, and {0} are named.':
    'Utan kopia i arkivet har en koppling exakt ett mål, och {0} är angivna.',
  'Name one target, or keep the copy in the archive.': 'Ange ett mål, eller behåll kopian i arkivet.',
  'Line {0} of the routes names "{1}", which is neither an address nor a pattern.':
    'Rad {0} i rutterna anger ”{1}”, som varken är en adress eller ett mönster.',
  'Name an address, or a pattern with *, such as *@emea.corp.example.':
    'Ange en adress eller ett mönster med *, till exempel *@emea.corp.example.',
  'Line {0} of the routes names no mailbox.': 'Rad {0} i rutterna anger ingen postlåda.',
  'Line {0} of the routes leads to "{1}", which is none of the connector\'s targets.':
    'Rad {0} i rutterna leder till ”{1}”, som inte är något av kopplingens mål.',
  'Add the target to the connector first.': 'Lägg först till målet i kopplingen.',
  "A target's name has 1 to 40 small letters, digits and hyphens, the first of them no hyphen.":
    'Ett måls namn har 1 till 40 små bokstäver, siffror och bindestreck, det första inget bindestreck.',
  'The name "{0}" is that of a built-in target.': 'Namnet ”{0}” tillhör ett inbyggt mål.',
  'There is or was a target "{0}"; a removed one keeps its name with what it delivered.':
    'Det finns eller fanns ett mål ”{0}”; ett borttaget behåller sitt namn med det som det levererade.',
  'The target "{0}" has been changed by somebody else meanwhile; nothing was overwritten.':
    'Målet ”{0}” har ändrats av någon annan under tiden; ingenting skrevs över.',
  'The target "{0}" is used by: {1}.': 'Målet ”{0}” används av: {1}.',
  'Take it from these connectors first.': 'Ta först bort det från dessa kopplingar.',
  '{0} deliveries to "{1}" wait.': '{0} leveranser till ”{1}” väntar.',
  'Let them be delivered first, or remove the target with force: they are then given up, and counted as failed.':
    'Låt dem levereras först, eller ta bort målet med tvång: då ges de upp och räknas som misslyckade.',
  'There is no kind of target named {0}.': 'Det finns ingen sorts mål som heter {0}.',
  'A target of kind {0} has no setting {1}.': 'Ett mål av sorten {0} har ingen inställning {1}.',
  'A target of kind {0} proves nothing beyond its check.':
    'Ett mål av sorten {0} visar inget utöver sin kontroll.',
  'Check it instead.': 'Kontrollera det i stället.',
  'Without a copy in the archive everything goes to the one target: there is nothing to route.':
    'Utan kopia i arkivet går allt till det enda målet: det finns inget att fördela.',
  'Leave out the routes, or keep the copy in the archive.':
    'Utelämna vägvalen, eller behåll kopian i arkivet.',
};
