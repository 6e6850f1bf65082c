import type { Sentence } from '#core/sentence.ts';
import { type Html, html } from '#http/site/personal/html.ts';
import type { Visit } from '#http/site/site.ts';
import type { Language } from '#i18n/languages.ts';
import type { PersonalTexts } from '#i18n/personal/texts.ts';

/** What every page of a visit is written with. */
export interface Paper {
  readonly language: Language;
  readonly texts: PersonalTexts;
  translate(sentence: Sentence): string;
}

/** A page of a link: its address is the root of all others. */
export interface Desk extends Paper {
  readonly visit: Visit;
  /** `/p/<token>`. */
  readonly root: string;
}

export interface Sheet {
  readonly title: string;
  readonly body: Html;
  /** Seconds after which a browser without scripts looks again. */
  readonly refresh?: number | undefined;
  /** Root of the installable app. */
  readonly app?: string;
}

/** A whole page. */
export function layOut({ language }: Pick<Paper, 'language'>, { title, body, refresh, app }: Sheet): string {
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/personal/style.css">
<link rel="icon" type="image/png" href="/personal/icon-192.png">
${app !== undefined && html`<link rel="manifest" href="${app}/app.webmanifest"><link rel="apple-touch-icon" href="/personal/icon-192.png">`}
${refresh !== undefined && html`<noscript><meta http-equiv="refresh" content="${refresh}"></noscript>`}
<script type="module" src="/personal/page.js"></script>
</head>
<body${app !== undefined && html` data-app="${app}"`}>
<header><p class="product">Holdfast</p></header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>`;
  return page.toString();
}

/** An instant; a browser with scripts shows it in its own zone. */
export function instant({ language }: Pick<Paper, 'language'>, at: Date): Html {
  const text = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(at);
  return html`<time datetime="${at.toISOString()}">${text} UTC</time>`;
}

/** A form that changes something: it carries the proof that it is of this page. */
export function form({ visit, root }: Desk, action: string, content: Html): Html {
  return html`<form method="post" action="${root}/${action}"><input type="hidden" name="proof" value="${visit.proof}">${content}</form>`;
}

/** A part of the page that the script keeps up to date, as long as it moves. */
export function liveSection(content: Html, moving: boolean): Html {
  return html`<div id="live" aria-live="polite"${moving && html` data-moving=""`}>${content}</div>`;
}

export function steps(texts: readonly string[]): Html {
  return html`<ol>${texts.map((text) => html`<li>${text}</li>`)}</ol>`;
}

/** Says what went wrong, where the page can go on. */
export function notice(texts: readonly string[]): Html {
  return html`<div class="notice" role="alert">${texts.map((text) => html`<p>${text}</p>`)}</div>`;
}
