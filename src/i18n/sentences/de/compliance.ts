import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const complianceDe: SentenceCatalogue = {
  '{0} is there already and is not an empty folder.': '{0} ist schon da und kein leerer Ordner.',
  'Name a new folder with --out; an export never overwrites.':
    'Nennen Sie mit --out einen neuen Ordner; ein Export überschreibt nie etwas.',
  'The query is empty.': 'Die Suche ist leer.',
  'Write at least one word.': 'Schreiben Sie mindestens ein Wort.',
  'The ) at character {0} has no (.': 'Zur Klammer ) bei Zeichen {0} fehlt die öffnende (.',
  'Remove it, or add the (.': 'Entfernen Sie sie, oder ergänzen Sie die (.',
  'The query has more than {0} parentheses inside each other.':
    'In der Suche sind mehr als {0} Klammern ineinander verschachtelt.',
  'Simplify it.': 'Vereinfachen Sie sie.',
  'The ( at character {0} is not closed.': 'Die Klammer ( bei Zeichen {0} wird nicht geschlossen.',
  'Add the ).': 'Ergänzen Sie die ).',
  'the end': 'am Ende',
  'character {0}': 'bei Zeichen {0}',
  'A word or phrase is missing at {0}.': 'Ein Wort oder eine Wortfolge fehlt {0}.',
  'AND, OR and NOT stand before a word; to search for these words themselves, write them in lower case.':
    'AND, OR und NOT stehen vor einem Wort; um nach diesen Wörtern selbst zu suchen, schreiben Sie sie klein.',
  'The query has {0} characters; {1} are allowed.': 'Die Suche hat {0} Zeichen; {1} sind erlaubt.',
  'Split it into several.': 'Teilen Sie sie in mehrere auf.',
  'The quotation mark at character {0} is not closed.':
    'Das Anführungszeichen bei Zeichen {0} wird nicht geschlossen.',
  'Close the phrase with ".': 'Schließen Sie die Wortfolge mit ".',
  'The property "{0}" at character {1} is not part of this search yet.':
    'Die Eigenschaft „{0}“ bei Zeichen {1} ist in dieser Suche noch nicht möglich.',
  'Search for words and phrases; to look for the text itself, put it in quotation marks.':
    'Suchen Sie nach Wörtern und Wortfolgen; um nach dem Text selbst zu suchen, setzen Sie ihn in Anführungszeichen.',
  'The * at character {0} stands at the beginning or inside of a word.':
    'Der * bei Zeichen {0} steht am Anfang oder innerhalb eines Worts.',
  'A * is allowed at the end of a word only: contract* finds contracts.':
    'Ein * ist nur am Ende eines Worts erlaubt: contract* findet contracts.',
};
