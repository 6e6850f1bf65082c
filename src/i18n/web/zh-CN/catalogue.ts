import type { WebMessages } from '#i18n/web/en/catalogue.ts';
import { buttons } from '#i18n/web/zh-CN/buttons.ts';
import { problems } from '#i18n/web/zh-CN/problems.ts';
import { shell } from '#i18n/web/zh-CN/shell.ts';
import { signIn } from '#i18n/web/zh-CN/signIn.ts';
import { wordsZhCN } from '#i18n/words/zh-CN.ts';

export const zhCN = { words: wordsZhCN, buttons, problems, shell, signIn } satisfies WebMessages;
