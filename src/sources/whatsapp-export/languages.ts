import type { Language } from '#sources/whatsapp-export/language.ts';
import { de } from '#sources/whatsapp-export/languages/de.ts';
import { en } from '#sources/whatsapp-export/languages/en.ts';
import { es } from '#sources/whatsapp-export/languages/es.ts';
import { fr } from '#sources/whatsapp-export/languages/fr.ts';
import { nl } from '#sources/whatsapp-export/languages/nl.ts';
import { sv } from '#sources/whatsapp-export/languages/sv.ts';
import { zhCn } from '#sources/whatsapp-export/languages/zh-CN.ts';
import { zhTw } from '#sources/whatsapp-export/languages/zh-TW.ts';

/** Every language an export is understood in. The app's language is not in the file, so all are tried. */
export const languages: readonly Language[] = [en, de, nl, sv, zhCn, zhTw, es, fr];
