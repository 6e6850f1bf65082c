import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
  teamsHighContrastTheme,
} from '@fluentui/react-components';

const brand: BrandVariants = {
  10: '#02070a',
  20: '#0a1b25',
  30: '#0c2b3b',
  40: '#0d3a4f',
  50: '#0c4863',
  60: '#095777',
  70: '#07658b',
  80: '#0f6f98',
  90: '#3880a8',
  100: '#5591b6',
  110: '#6fa3c4',
  120: '#89b4d1',
  130: '#a3c6dd',
  140: '#bdd8e9',
  150: '#d7e9f4',
  160: '#f0f7fb',
};

const dark = createDarkTheme(brand);

export const themes = {
  light: createLightTheme(brand),
  // On dark grounds the brand's middle shades are too faint for text.
  dark: {
    ...dark,
    colorBrandForeground1: brand[110],
    colorBrandForeground2: brand[120],
    colorBrandForegroundLink: brand[110],
    colorBrandForegroundLinkHover: brand[120],
    colorBrandForegroundLinkPressed: brand[100],
    colorBrandForegroundLinkSelected: brand[110],
    // And so is the red of what went wrong.
    colorStatusDangerForeground1: dark.colorPaletteRedForeground1,
  },
  'high-contrast': teamsHighContrastTheme,
} as const satisfies Record<string, Theme>;

export type ThemeName = keyof typeof themes;
/** `system` follows the device: its contrast setting first, then light or dark. */
export const themeChoices = ['system', 'light', 'dark', 'high-contrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];
