import type { Language } from '@i18n/languages.ts';
import type { WebMessages } from '@i18n/web/en/catalogue.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { queryClient } from '#client/queryClient.ts';
import { NoticeProvider } from '#elements/notify.tsx';
import { LanguageProvider } from '#language/provider.tsx';
import { ErrorBoundary } from '#shell/errorBoundary.tsx';
import { SessionGate } from '#shell/sessionGate.tsx';
import { ThemeProvider } from '#theme/provider.tsx';
import { StyleSheets } from '#theme/styleSheets.tsx';

/** The compliance center. */
export function App(props: { readonly language: Language; readonly messages: WebMessages }) {
  return (
    <StyleSheets>
      <LanguageProvider language={props.language} messages={props.messages}>
        <ThemeProvider>
          <QueryClientProvider client={queryClient}>
            <NoticeProvider>
              <ErrorBoundary>
                <SessionGate />
              </ErrorBoundary>
            </NoticeProvider>
          </QueryClientProvider>
        </ThemeProvider>
      </LanguageProvider>
    </StyleSheets>
  );
}
