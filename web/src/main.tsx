import { loadWebMessages } from '@i18n/web/catalogues.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app.tsx';
import { queryClient } from '#client/queryClient.ts';
import { sessionQuery } from '#client/session.ts';
import { initialLanguage } from '#language/language.ts';
import { reloadAfterUpdate } from '#shell/reloadAfterUpdate.ts';

reloadAfterUpdate();

const language = initialLanguage();
document.documentElement.lang = language;
// Who is signed in is asked while the texts are on their way.
void queryClient.prefetchQuery(sessionQuery);
const messages = await loadWebMessages(language);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App language={language} messages={messages} />
  </StrictMode>,
);
