import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorDirectoriesSv: SentenceCatalogue = {
  '{0} is there more than once; its entries are taken together.':
    '{0} finns mer än en gång; posterna slås ihop.',
  '"{0}" is no address of a mailbox; the person is left out.':
    '”{0}” är ingen adress till en postlåda; personen utelämnas.',
  '{0}: "{1}" is no e-mail address; this alias is left out.':
    '{0}: ”{1}” är ingen e-postadress; detta alias utelämnas.',
  '{0}: "{1}" is no phone number that can be told; a number needs its country code, or the directory a region.':
    '{0}: ”{1}” är inget entydigt telefonnummer; numret behöver sitt landsnummer, eller katalogen ett land.',
  '{0} is that of {1} people ({2}); nobody is found by it.':
    '{0} är {1} personers ({2}); ingen hittas genom det.',
  'The place in the list cannot be read.': 'Platsen i listan kan inte läsas.',
  'Begin at the beginning.': 'Börja från början.',
  'The directory "{0}" is being read.': 'Katalogen ”{0}” läses just nu.',
  'Wait until that is done.': 'Vänta tills det är klart.',
  'Of the {0} people whom "{1}" knows, the reading finds {2}; nothing of it was taken over.':
    'Av de {0} personer som ”{1}” känner hittar läsningen {2}; inget av den togs över.',
  'Look at settings and rights of the directory. If it is so, read it again and accept that there are fewer (on the command line `holdfast directory read --accept-fewer`).':
    'Se över katalogens inställningar och rättigheter. Stämmer det, läs den igen och godta att de är färre (på kommandoraden `holdfast directory read --accept-fewer`).',
  'The directory "{0}" has been changed while it was read; nothing of the reading was taken over.':
    'Katalogen ”{0}” ändrades medan den lästes; inget av läsningen togs över.',
  'Read it again.': 'Läs den igen.',
  "A directory's name has 1 to 40 small letters, digits and hyphens, the first of them no hyphen.":
    'En katalogs namn har 1 till 40 små bokstäver, siffror och bindestreck, inte med bindestreck först.',
  'There is a directory "{0}" already.': 'Det finns redan en katalog ”{0}”.',
  'The directory "{0}" has been changed by somebody else meanwhile; nothing was overwritten.':
    'Katalogen ”{0}” har under tiden ändrats av någon annan; inget skrevs över.',
  'There is no directory "{0}".': 'Det finns ingen katalog ”{0}”.',
  'See Directories, or `holdfast directory list`.': 'Se Kataloger, eller `holdfast directory list`.',
  'There is no kind of directory named {0}.': 'Det finns inget slags katalog som heter {0}.',
  'A directory of kind {0} has no setting {1}.': 'En katalog av slaget {0} har ingen inställning {1}.',
  '{0} is no country.': '{0} är inget land.',
  'Give its two letters, such as GB, DE or CN.': 'Ange dess två bokstäver, till exempel GB, DE eller CN.',
  'Choose one of: {0}.': 'Välj ett av: {0}.',
  'It has: {0}.': 'Den har: {0}.',
  'The setting {0} is too long.': 'Inställningen {0} är för lång.',
  'Shorten it.': 'Korta den.',
  'The setting {0} is missing.': 'Inställningen {0} saknas.',
  'Give it.': 'Ange den.',
  'Read it again, then make your change.': 'Läs in den igen och gör sedan din ändring.',
};
