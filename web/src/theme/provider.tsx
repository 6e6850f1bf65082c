import { FluentProvider, makeStyles } from '@fluentui/react-components';
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

const useStyles = makeStyles({
  // Not on the provider itself: what it wears, dialogs and menus over the page wear too.
  window: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
});

/** Light, dark or high contrast, as chosen on this browser or as the device says. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
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
      <FluentProvider theme={themes[theme]} style={{ colorScheme: theme === 'light' ? 'light' : 'dark' }}>
        <div className={styles.window}>{children}</div>
      </FluentProvider>
    </Context>
  );
}

export function useAppearance(): Appearance {
  return useContext(Context);
}
