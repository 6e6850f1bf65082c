import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const complianceNl: SentenceCatalogue = {
  '{0} is there already and is not an empty folder.': '{0} bestaat al en is geen lege map.',
  'Name a new folder with --out; an export never overwrites.':
    'Geef met --out een nieuwe map op; een export overschrijft nooit iets.',
  'The query is empty.': 'De zoekopdracht is leeg.',
  'Write at least one word.': 'Schrijf minstens één woord.',
  'The ) at character {0} has no (.': 'Bij de ) op teken {0} hoort geen (.',
  'Remove it, or add the (.': 'Verwijder die, of voeg de ( toe.',
  'The query has more than {0} parentheses inside each other.':
    'De zoekopdracht heeft meer dan {0} haakjes binnen elkaar.',
  'Simplify it.': 'Maak de zoekopdracht eenvoudiger.',
  'The ( at character {0} is not closed.': 'De ( op teken {0} wordt niet gesloten.',
  'Add the ).': 'Voeg de ) toe.',
  'the end': 'aan het einde',
  'character {0}': 'op teken {0}',
  'A word or phrase is missing at {0}.': 'Er ontbreekt een woord of woordgroep {0}.',
  'AND, OR and NOT stand before a word; to search for these words themselves, write them in lower case.':
    'AND, OR en NOT staan vóór een woord; schrijf ze met kleine letters om naar deze woorden zelf te zoeken.',
  'The query has {0} characters; {1} are allowed.': 'De zoekopdracht heeft {0} tekens; {1} zijn toegestaan.',
  'Split it into several.': 'Splits de zoekopdracht in meerdere op.',
  'The quotation mark at character {0} is not closed.':
    'Het aanhalingsteken op teken {0} wordt niet gesloten.',
  'Close the phrase with ".': 'Sluit de woordgroep af met ".',
  'The property "{0}" at character {1} is not part of this search yet.':
    'De eigenschap "{0}" op teken {1} hoort nog niet bij deze zoekfunctie.',
  'Search for words and phrases; to look for the text itself, put it in quotation marks.':
    'Zoek naar woorden en woordgroepen; zet de tekst zelf tussen aanhalingstekens om daarnaar te zoeken.',
  'The * at character {0} stands at the beginning or inside of a word.':
    'De * op teken {0} staat aan het begin of midden in een woord.',
  'A * is allowed at the end of a word only: contract* finds contracts.':
    'Een * mag alleen aan het einde van een woord staan: contract* vindt contracten.',
};
