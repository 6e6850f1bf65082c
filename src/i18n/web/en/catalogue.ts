import { addConnector } from '#i18n/web/en/addConnector.ts';
import { buttons } from '#i18n/web/en/buttons.ts';
import { connector } from '#i18n/web/en/connector.ts';
import { connectors } from '#i18n/web/en/connectors.ts';
import { home } from '#i18n/web/en/home.ts';
import { problems } from '#i18n/web/en/problems.ts';
import { runs } from '#i18n/web/en/runs.ts';
import { shell } from '#i18n/web/en/shell.ts';
import { signIn } from '#i18n/web/en/signIn.ts';
import { wordsEn } from '#i18n/words/en.ts';

/** All texts of the compliance center, an area a file. English gives the type of the other languages. */
export const en = {
  words: wordsEn,
  buttons,
  problems,
  shell,
  signIn,
  home,
  runs,
  connectors,
  connector,
  addConnector,
};

export type WebMessages = typeof en;
