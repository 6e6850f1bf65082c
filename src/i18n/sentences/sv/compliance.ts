import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const complianceSv: SentenceCatalogue = {
  '{0} is there already and is not an empty folder.': '{0} finns redan och är inte en tom mapp.',
  'Name a new folder with --out; an export never overwrites.':
    'Ange en ny mapp med --out; en export skriver aldrig över något.',
  'The query is empty.': 'Sökningen är tom.',
  'Write at least one word.': 'Skriv minst ett ord.',
  'The ) at character {0} has no (.': 'Högerparentesen ) vid tecken {0} har ingen motsvarande (.',
  'Remove it, or add the (.': 'Ta bort den, eller lägg till (.',
  'The query has more than {0} parentheses inside each other.':
    'Sökningen har mer än {0} parenteser inuti varandra.',
  'Simplify it.': 'Förenkla den.',
  'The ( at character {0} is not closed.': 'Vänsterparentesen ( vid tecken {0} är inte avslutad.',
  'Add the ).': 'Lägg till ).',
  'the end': 'slutet',
  'character {0}': 'tecken {0}',
  'A word or phrase is missing at {0}.': 'Ett ord eller en fras saknas vid {0}.',
  'AND, OR and NOT stand before a word; to search for these words themselves, write them in lower case.':
    'AND, OR och NOT står före ett ord; skriv dem med små bokstäver för att söka efter just de orden.',
  'The query has {0} characters; {1} are allowed.': 'Sökningen har {0} tecken; {1} är tillåtna.',
  'Split it into several.': 'Dela upp den i flera.',
  'The quotation mark at character {0} is not closed.': 'Citattecknet vid tecken {0} är inte avslutat.',
  'Close the phrase with ".': 'Avsluta frasen med ".',
  'The property "{0}" at character {1} is not part of this search yet.':
    'Egenskapen ”{0}” vid tecken {1} ingår inte i sökningen än.',
  'Search for words and phrases; to look for the text itself, put it in quotation marks.':
    'Sök efter ord och fraser; sätt texten inom citattecken för att söka efter just den.',
  'The * at character {0} stands at the beginning or inside of a word.':
    'Tecknet * vid tecken {0} står i början av eller inuti ett ord.',
  'A * is allowed at the end of a word only: contract* finds contracts.':
    'Tecknet * får bara stå i slutet av ett ord: contract* hittar contracts.',
};
