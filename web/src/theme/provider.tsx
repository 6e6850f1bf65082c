import { FluentProvider } from '@fluentui/react-components';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { type ThemeChoice, type ThemeName, themeChoices, themes } from '#theme/themes.ts';

interface Appearance {
  readonly choice: ThemeChoice;
  readonly theme: ThemeName;
  choose(choice: ThemeChoice): void;
}

const Context = createContext<Appearance>({ choice: 'system', theme: 'light', choose: () => undefined });
const stored = 'holdfast.theme';

const storedChoice = (): ThemeChoice =>
  themeChoices.find((choice) => choice === localStorage.getItem(stored)) ?? 'system';

/** Whether a media query holds, also when it changes. */
export function useMedia(query: string): boolean {
  const media = useMemo(() => matchMedia(query), [query]);
  return useSyncExternalStore(
    (changed) => {
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => media.matches,
  );
}

function useSystemTheme(): ThemeName {
  const forced = useMedia('(forced-colors: active)');
  const contrast = useMedia('(prefers-contrast: more)');
  const dark = useMedia('(prefers-color-scheme: dark)');
  return forced || contrast ? 'high-contrast' : dark ? 'dark' : 'light';
}

// Not a class: Fluent gives the provider's classes to every portal, and a portal as tall as the window covers the page.
const root = { minHeight: '100%', display: 'flex', flexDirection: 'column' } as const;

/** Light, dark or high contrast, as chosen on this browser or as the device says. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const [choice, setChoice] = useState(storedChoice);
  const system = useSystemTheme();
  const theme = choice === 'system' ? system : choice;
  const choose = useCallback((next: ThemeChoice) => {
    localStorage.setItem(stored, next);
    setChoice(next);
  }, []);
  const appearance = useMemo(() => ({ choice, theme, choose }), [choice, theme, choose]);
  return (
    <Context value={appearance}>
      <FluentProvider
        theme={themes[theme]}
        style={{ ...root, colorScheme: theme === 'light' ? 'light' : 'dark' }}
      >
        {children}
      </FluentProvider>
    </Context>
  );
}

export function useAppearance(): Appearance {
  return useContext(Context);
}
