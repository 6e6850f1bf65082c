import type { DirectoryTexts } from '#i18n/directories/text.ts';

export const directoriesZhCn: DirectoryTexts = {};
