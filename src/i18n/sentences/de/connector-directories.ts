import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorDirectoriesDe: SentenceCatalogue = {
  '{0} is there more than once; its entries are taken together.':
    '{0} kommt mehrmals vor; die Einträge werden zusammengenommen.',
  '"{0}" is no address of a mailbox; the person is left out.':
    '„{0}“ ist keine Adresse eines Postfachs; die Person wird weggelassen.',
  '{0}: "{1}" is no e-mail address; this alias is left out.':
    '{0}: „{1}“ ist keine E-Mail-Adresse; dieser Alias wird weggelassen.',
  '{0}: "{1}" is no phone number that can be told; a number needs its country code, or the directory a region.':
    '{0}: „{1}“ ist keine eindeutige Telefonnummer; die Nummer braucht ihre Ländervorwahl, oder das Verzeichnis ein Land.',
  '{0} is that of {1} people ({2}); nobody is found by it.':
    '{0} gehört {1} Personen ({2}); niemand wird dadurch gefunden.',
  'The place in the list cannot be read.': 'Die Stelle in der Liste kann nicht gelesen werden.',
  'Begin at the beginning.': 'Beginnen Sie am Anfang.',
  'The directory "{0}" is being read.': 'Das Verzeichnis „{0}“ wird gerade gelesen.',
  'Wait until that is done.': 'Warten Sie, bis das geschehen ist.',
  'Of the {0} people whom "{1}" knows, the reading finds {2}; nothing of it was taken over.':
    'Von den {0} Personen, die „{1}“ kennt, findet das Lesen {2}; nichts davon wurde übernommen.',
  'Look at settings and rights of the directory. If it is so, read it again and accept that there are fewer (on the command line `holdfast directory read --accept-fewer`).':
    'Sehen Sie nach Einstellungen und Rechten des Verzeichnisses. Ist es so, lesen Sie es erneut und nehmen Sie hin, dass es weniger sind (auf der Befehlszeile `holdfast directory read --accept-fewer`).',
  'The directory "{0}" has been changed while it was read; nothing of the reading was taken over.':
    'Das Verzeichnis „{0}“ wurde geändert, während es gelesen wurde; nichts davon wurde übernommen.',
  'Read it again.': 'Lesen Sie es erneut.',
  "A directory's name has 1 to 40 small letters, digits and hyphens, the first of them no hyphen.":
    'Der Name eines Verzeichnisses hat 1 bis 40 kleine Buchstaben, Ziffern und Bindestriche, am Anfang keinen Bindestrich.',
  'There is a directory "{0}" already.': 'Es gibt schon ein Verzeichnis „{0}“.',
  'The directory "{0}" has been changed by somebody else meanwhile; nothing was overwritten.':
    'Das Verzeichnis „{0}“ wurde inzwischen von jemand anderem geändert; nichts wurde überschrieben.',
  'There is no directory "{0}".': 'Es gibt kein Verzeichnis „{0}“.',
  'See Directories, or `holdfast directory list`.': 'Siehe Verzeichnisse, oder `holdfast directory list`.',
  'There is no kind of directory named {0}.': 'Es gibt keine Art von Verzeichnis namens {0}.',
  'A directory of kind {0} has no setting {1}.': 'Ein Verzeichnis der Art {0} hat keine Einstellung {1}.',
  '{0} is no country.': '{0} ist kein Land.',
  'Give its two letters, such as GB, DE or CN.': 'Geben Sie seine zwei Buchstaben an, etwa GB, DE oder CN.',
  'Choose one of: {0}.': 'Wählen Sie eine dieser Möglichkeiten: {0}.',
  'It has: {0}.': 'Sie hat: {0}.',
  'The setting {0} is too long.': 'Die Einstellung {0} ist zu lang.',
  'Shorten it.': 'Kürzen Sie sie.',
  'The setting {0} is missing.': 'Die Einstellung {0} fehlt.',
  'Give it.': 'Geben Sie sie an.',
  'Read it again, then make your change.': 'Lesen Sie ihn neu und nehmen Sie dann Ihre Änderung vor.',
};
