import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const auditSv: SentenceCatalogue = {
  'The trail ends at entry {0}, but the kept head counts {1}: entries were removed.':
    'Loggen slutar vid post {0}, men det sparade läget räknar {1} poster: poster har tagits bort.',
  'Entries {0} to {1} are missing.': 'Posterna {0} till {1} saknas.',
  'Entry {0} was altered, or does not follow entry {1}.':
    'Post {0} har ändrats eller följer inte på post {1}.',
  'Entries {0} to {1} were declared lost, but the trail ended at entry {2}.':
    'Posterna {0} till {1} har antecknats som förlorade, men loggen slutade vid post {2}.',
  'The kept head counts {0} entries; entries {1} to {2} were lost with a database, so it cannot be checked. Use a newer head.':
    'Det sparade läget räknar {0} poster; posterna {1} till {2} gick förlorade med en databas, så läget kan inte kontrolleras. Använd ett nyare läge.',
  'Entry {0} is not the one that the kept head names: the history was rewritten.':
    'Post {0} är inte den som det sparade läget anger: historiken har skrivits om.',
};
