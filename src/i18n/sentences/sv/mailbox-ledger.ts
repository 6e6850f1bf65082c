import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxLedgerSv: SentenceCatalogue = {
  'Another process has appended to the ledger meanwhile.':
    'En annan process har under tiden lagt till något i liggaren.',
  'The ledger file {0} does not follow from the leaves before it.':
    'Liggarfilen {0} följer inte av löven före den.',
  'The head in the ledger file {0} is not signed by this archive.':
    'Läget i liggarfilen {0} är inte signerat av det här arkivet.',
  'The database and the ledger file {0} are different histories.':
    'Databasen och liggarfilen {0} har olika historik.',
  'The ledger file {0} is missing, but {1} is there.': 'Liggarfilen {0} saknas, men {1} finns.',
  'The ledger file {0} is damaged.': 'Liggarfilen {0} är skadad.',
  'The ledger file {0} is that of another leaf.': 'Liggarfilen {0} gäller ett annat löv.',
  'Stop importing, keep everything as it is, and run verify with a head kept outside.':
    'Sluta importera, behåll allt som det är och kör verify med ett läge som förvaras på annan plats.',
  'There is no pack {0} in the ledger.': 'Det finns inget paket {0} i liggaren.',
  'Give the id of a pack that was imported completely.':
    'Ange id för ett paket som har importerats fullständigt.',
  'The pack is not the one in the ledger.': 'Paketet är inte det som står i liggaren.',
  'Run verify.': 'Kör verify.',
  'The ledger file {0} belongs to another history than the database.':
    'Liggarfilen {0} hör till en annan historik än databasen.',
  'Line {0} of the kept heads is not a signed head of the ledger.':
    'Rad {0} i de sparade lägena är inte ett signerat läge i liggaren.',
  'There is no signed head of the ledger in what was given.':
    'Det som angavs innehåller inget signerat läge i liggaren.',
  'Give a file with heads as Holdfast wrote them: one JSON object, or one on each line.':
    'Ange en fil med lägen så som Holdfast skrev dem: ett JSON-objekt, eller ett på varje rad.',
  'The pack is in no leaf of the ledger: left by a crash, or put there. The next start takes it in.':
    'Paketet finns inte i något av liggarens löv: det är kvar efter en krasch eller har lagts dit. Nästa start tar in det.',
  'Leaf {0} is missing.': 'Löv {0} saknas.',
  'The leaf is not the one that its hash stands for.': 'Lövet är inte det som dess hashvärde gäller.',
  'The signed head does not follow from the leaves.': 'Det signerade läget följer inte av löven.',
  'The signature of the head is wrong.': 'Lägets signatur är fel.',
  'The head is signed by another key: {0}.': 'Läget är signerat med en annan nyckel: {0}.',
  'The ledger file {0} is not in its place.': 'Liggarfilen {0} är inte på sin plats.',
  'The ledger file {0} and the database say different things.':
    'Liggarfilen {0} och databasen säger olika saker.',
  'The row of leaf {0} is damaged.': 'Raden för löv {0} är skadad.',
  'The head does not follow from the leaves.': 'Läget följer inte av löven.',
  'Leaf {0} stands behind the head.': 'Löv {0} ligger bortom läget.',
  'There is a ledger file for leaf {0}, which the database lacks: start Holdfast to take it in.':
    'Det finns en liggarfil för löv {0}, som saknas i databasen: starta Holdfast för att ta in det.',
  'The first {0} packs are not those of the head kept outside since {1}: history was rewritten.':
    'De första {0} paketen är inte de som ingår i läget som förvaras på annan plats sedan {1}: historiken har skrivits om.',
  'The head kept outside since {0} has {1} packs; the ledger has {2}: the end of the history is gone.':
    'Läget som förvaras på annan plats sedan {0} har {1} paket; liggaren har {2}: slutet av historiken är borta.',
  'The head kept outside is signed by key {0}, which is not the present one.':
    'Läget som förvaras på annan plats är signerat med nyckeln {0}, som inte är den nuvarande.',
  'The signature of the head kept outside is wrong: it was changed.':
    'Signaturen för läget som förvaras på annan plats är fel: läget har ändrats.',
};
