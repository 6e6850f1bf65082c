import type { WebMessages } from '#i18n/web/en/catalogue.ts';
import { addConnector } from '#i18n/web/zh-CN/addConnector.ts';
import { buttons } from '#i18n/web/zh-CN/buttons.ts';
import { connector } from '#i18n/web/zh-CN/connector.ts';
import { connectors } from '#i18n/web/zh-CN/connectors.ts';
import { home } from '#i18n/web/zh-CN/home.ts';
import { problems } from '#i18n/web/zh-CN/problems.ts';
import { runs } from '#i18n/web/zh-CN/runs.ts';
import { shell } from '#i18n/web/zh-CN/shell.ts';
import { signIn } from '#i18n/web/zh-CN/signIn.ts';
import { wordsZhCN } from '#i18n/words/zh-CN.ts';

export const zhCN = {
  words: wordsZhCN,
  buttons,
  problems,
  shell,
  signIn,
  home,
  runs,
  connectors,
  connector,
  addConnector,
} satisfies WebMessages;
