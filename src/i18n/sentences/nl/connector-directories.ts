import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorDirectoriesNl: SentenceCatalogue = {
  '{0} is there more than once; its entries are taken together.':
    '{0} komt meer dan eens voor; de vermeldingen worden samengenomen.',
  '"{0}" is no address of a mailbox; the person is left out.':
    '“{0}” is geen adres van een postvak; de persoon wordt weggelaten.',
  '{0}: "{1}" is no e-mail address; this alias is left out.':
    '{0}: “{1}” is geen e-mailadres; deze alias wordt weggelaten.',
  '{0}: "{1}" is no phone number that can be told; a number needs its country code, or the directory a region.':
    '{0}: “{1}” is geen eenduidig telefoonnummer; het nummer heeft een landnummer nodig, of de adreslijst een land.',
  '{0} is that of {1} people ({2}); nobody is found by it.':
    '{0} is van {1} personen ({2}); niemand wordt daardoor gevonden.',
  'The place in the list cannot be read.': 'De plaats in de lijst kan niet worden gelezen.',
  'Begin at the beginning.': 'Begin bij het begin.',
  'The directory "{0}" is being read.': 'De adreslijst “{0}” wordt net gelezen.',
  'Wait until that is done.': 'Wacht tot dat klaar is.',
  'Of the {0} people whom "{1}" knows, the reading finds {2}; nothing of it was taken over.':
    'Van de {0} personen die “{1}” kent, vindt het lezen er {2}; niets daarvan is overgenomen.',
  'Look at settings and rights of the directory. If it is so, read it again and accept that there are fewer (on the command line `holdfast directory read --accept-fewer`).':
    'Kijk naar instellingen en rechten van de adreslijst. Klopt het, lees haar dan opnieuw en aanvaard dat het er minder zijn (op de opdrachtregel `holdfast directory read --accept-fewer`).',
  'The directory "{0}" has been changed while it was read; nothing of the reading was taken over.':
    'De adreslijst “{0}” is gewijzigd terwijl zij werd gelezen; niets daarvan is overgenomen.',
  'Read it again.': 'Lees haar opnieuw.',
  "A directory's name has 1 to 40 small letters, digits and hyphens, the first of them no hyphen.":
    'De naam van een adreslijst heeft 1 tot 40 kleine letters, cijfers en koppeltekens, niet met een koppelteken vooraan.',
  'There is a directory "{0}" already.': 'Er is al een adreslijst “{0}”.',
  'The directory "{0}" has been changed by somebody else meanwhile; nothing was overwritten.':
    'De adreslijst “{0}” is intussen door iemand anders gewijzigd; er is niets overschreven.',
  'There is no directory "{0}".': 'Er is geen adreslijst “{0}”.',
  'See Directories, or `holdfast directory list`.': 'Zie Adreslijsten, of `holdfast directory list`.',
  'There is no kind of directory named {0}.': 'Er is geen soort adreslijst met de naam {0}.',
  'A directory of kind {0} has no setting {1}.': 'Een adreslijst van de soort {0} heeft geen instelling {1}.',
  '{0} is no country.': '{0} is geen land.',
  'Give its two letters, such as GB, DE or CN.': 'Geef de twee letters, zoals GB, DE of CN.',
  'Choose one of: {0}.': 'Kies een van deze: {0}.',
  'It has: {0}.': 'Zij heeft: {0}.',
  'The setting {0} is too long.': 'De instelling {0} is te lang.',
  'Shorten it.': 'Kort haar in.',
  'The setting {0} is missing.': 'De instelling {0} ontbreekt.',
  'Give it.': 'Geef hem op.',
  'Read it again, then make your change.': 'Lees de gegevens opnieuw in en breng daarna uw wijziging aan.',
};
