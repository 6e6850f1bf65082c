import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxKeyfileSv: SentenceCatalogue = {
  'belongs to another pack': 'hör till ett annat paket',
  'The key file of pack {0} is sealed by master key {1}; this one is {2}.':
    'Nyckelfilen till paketet {0} är förseglad med huvudnyckeln {1}; den här är {2}.',
  'Start with the master key that the archive was made with.':
    'Starta med den huvudnyckel som arkivet skapades med.',
  'has a wrong length': 'har fel längd',
  'is not what was written there': 'är inte det som skrevs där',
  'has no header of version 1': 'saknar filhuvud av version 1',
  'is cut off': 'är avkortad',
  'has no slot {0}': 'saknar nyckelplats {0}',
  'The key file {0}.': 'Nyckelfilen {0}.',
  'The key file of pack {0} {1}.': 'Nyckelfilen till paketet {0} {1}.',
  'Restore the key file from a backup, then run verify.':
    'Återställ nyckelfilen från en säkerhetskopia och kör sedan verify.',
};
