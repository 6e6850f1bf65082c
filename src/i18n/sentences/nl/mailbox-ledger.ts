import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxLedgerNl: SentenceCatalogue = {
  'Another process has appended to the ledger meanwhile.':
    'Een ander proces heeft intussen iets aan het grootboek toegevoegd.',
  'The ledger file {0} does not follow from the leaves before it.':
    'Het grootboekbestand {0} volgt niet uit de bladen ervoor.',
  'The head in the ledger file {0} is not signed by this archive.':
    'De stand in het grootboekbestand {0} is niet door dit archief ondertekend.',
  'The database and the ledger file {0} are different histories.':
    'De database en het grootboekbestand {0} vertellen verschillende geschiedenissen.',
  'The ledger file {0} is missing, but {1} is there.':
    'Het grootboekbestand {0} ontbreekt, maar {1} is er wel.',
  'The ledger file {0} is damaged.': 'Het grootboekbestand {0} is beschadigd.',
  'The ledger file {0} is that of another leaf.': 'Het grootboekbestand {0} is dat van een ander blad.',
  'Stop importing, keep everything as it is, and run verify with a head kept outside.':
    'Stop met importeren, laat alles zoals het is en voer verify uit met een elders bewaarde stand.',
  'There is no pack {0} in the ledger.': 'Er staat geen pakket {0} in het grootboek.',
  'Give the id of a pack that was imported completely.':
    'Geef de id op van een pakket dat volledig is geïmporteerd.',
  'The pack is not the one in the ledger.': 'Het pakket is niet hetzelfde als dat in het grootboek.',
  'Run verify.': 'Voer verify uit.',
  'The ledger file {0} belongs to another history than the database.':
    'Het grootboekbestand {0} hoort bij een andere geschiedenis dan de database.',
  'Line {0} of the kept heads is not a signed head of the ledger.':
    'Regel {0} van de bewaarde standen is geen ondertekende stand van het grootboek.',
  'There is no signed head of the ledger in what was given.':
    'Wat is opgegeven, bevat geen ondertekende stand van het grootboek.',
  'Give a file with heads as Holdfast wrote them: one JSON object, or one on each line.':
    'Geef een bestand met standen op zoals Holdfast ze heeft geschreven: één JSON-object, of één op elke regel.',
  'The pack is in no leaf of the ledger: left by a crash, or put there. The next start takes it in.':
    'Het pakket staat in geen blad van het grootboek: het is na een crash achtergebleven of daar neergezet. De volgende start neemt het op.',
  'Leaf {0} is missing.': 'Blad {0} ontbreekt.',
  'The leaf is not the one that its hash stands for.': 'Het blad past niet bij de hash ervan.',
  'The signed head does not follow from the leaves.': 'De ondertekende stand volgt niet uit de bladen.',
  'The signature of the head is wrong.': 'De handtekening onder de stand is onjuist.',
  'The head is signed by another key: {0}.': 'De stand is met een andere sleutel ondertekend: {0}.',
  'The ledger file {0} is not in its place.': 'Het grootboekbestand {0} staat niet op zijn plaats.',
  'The ledger file {0} and the database say different things.':
    'Het grootboekbestand {0} en de database spreken elkaar tegen.',
  'The row of leaf {0} is damaged.': 'De rij van blad {0} is beschadigd.',
  'The head does not follow from the leaves.': 'De stand volgt niet uit de bladen.',
  'Leaf {0} stands behind the head.': 'Blad {0} komt na de stand.',
  'There is a ledger file for leaf {0}, which the database lacks: start Holdfast to take it in.':
    'Er is een grootboekbestand voor blad {0}, dat in de database ontbreekt: start Holdfast om het op te nemen.',
  'The first {0} packs are not those of the head kept outside since {1}: history was rewritten.':
    'De eerste {0} pakketten zijn niet die van de stand die sinds {1} elders wordt bewaard: de geschiedenis is herschreven.',
  'The head kept outside since {0} has {1} packs; the ledger has {2}: the end of the history is gone.':
    'De stand die sinds {0} elders wordt bewaard, telt {1} pakketten; het grootboek telt er {2}: het einde van de geschiedenis is verdwenen.',
  'The head kept outside is signed by key {0}, which is not the present one.':
    'De elders bewaarde stand is ondertekend met sleutel {0}, en dat is niet de huidige.',
  'The signature of the head kept outside is wrong: it was changed.':
    'De handtekening onder de elders bewaarde stand is onjuist: de stand is gewijzigd.',
};
