import { type Formats, formatsOf } from '@i18n/formats.ts';
import type { Language } from '@i18n/languages.ts';
import { loadWebMessages } from '@i18n/web/catalogues.ts';
import type { WebMessages } from '@i18n/web/en/catalogue.ts';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { storeLanguage } from '#language/language.ts';

interface Spoken {
  readonly language: Language;
  readonly messages: WebMessages;
  readonly formats: Formats;
  readonly timeZone: string;
  /** Loads the language's texts, then shows them. */
  choose(language: Language): Promise<void>;
  /** IANA zone in which times are shown; null: the browser's. */
  chooseTimeZone(zone: string | null): void;
}

const Context = createContext<Spoken | undefined>(undefined);
const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The language and time zone of everything below it. */
export function LanguageProvider(props: {
  readonly language: Language;
  readonly messages: WebMessages;
  readonly children: ReactNode;
}) {
  const [spoken, setSpoken] = useState({ language: props.language, messages: props.messages });
  const [zone, setZone] = useState<string | null>(null);
  const choose = useCallback(async (language: Language) => {
    const messages = await loadWebMessages(language);
    storeLanguage(language);
    setSpoken({ language, messages });
  }, []);
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);
  const timeZone = zone ?? browserZone();
  const value = useMemo(
    () => ({
      ...spoken,
      timeZone,
      formats: formatsOf(spoken.language, timeZone),
      choose,
      chooseTimeZone: setZone,
    }),
    [spoken, timeZone, choose],
  );
  return <Context value={value}>{props.children}</Context>;
}

export function useLanguage(): Spoken {
  const spoken = useContext(Context);
  if (spoken === undefined) throw new Error('useLanguage needs a LanguageProvider above it');
  return spoken;
}

/** The texts in the user's language, by area. */
export function useMessages(): WebMessages {
  return useLanguage().messages;
}

/** Numbers, times and sizes in the user's language and time zone. */
export function useFormats(): Formats {
  return useLanguage().formats;
}
