import { formatsOf } from '#i18n/formats.ts';
import type { Language } from '#i18n/messages.ts';
import { type Translate, translateTo } from '#i18n/sentences/translate.ts';
import { sourceText } from '#i18n/sources/text.ts';
import { loadWebMessages } from '#i18n/web/catalogues.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';
import type { AccountCoverage } from '#site/coverageAccounts.ts';
import type { CoverageReport, UserCoverage } from '#site/coverageReport.ts';

interface Speech {
  readonly texts: WebMessages['coverage'];
  readonly words: WebMessages['words'];
  readonly sources: WebMessages['sources'];
  readonly translate: Translate;
  /** All times of the report are in UTC. */
  readonly formats: ReturnType<typeof formatsOf>;
}

/** Text as HTML, in elements and in quoted attributes. */
function safe(text: string | number): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return String(text).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/**
 * The report as one HTML file: no script, nothing from elsewhere, to be printed and kept. Whatever people have typed is
 * escaped.
 */
export async function coverageHtml(report: CoverageReport, language: Language): Promise<string> {
  const { coverage: texts, words, sources } = await loadWebMessages(language);
  const formats = formatsOf(language, 'UTC');
  const speech: Speech = { texts, words, sources, translate: await translateTo(language), formats };
  const title = `${texts.report.title} ${report.month}`;
  const users = report.users.map((user) => userPart(user, speech)).join('\n');
  return `<!doctype html>
<html lang="${safe(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(title)}</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${safe(title)}</h1>
<p>${safe(texts.report.lead)}</p>
<p>${safe(texts.report.made(formats.minute(report.madeAt)))}</p>
${summary(report, speech)}
${users}
</main>
</body>
</html>
`;
}

const styles = `
body{font:14px/1.45 system-ui,"Segoe UI",Arial,sans-serif;color:#1b1b1b;background:#fff;margin:0}
main{max-width:60rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2.5rem;border-bottom:2px solid #1b1b1b;overflow-wrap:anywhere}
h3{font-size:1rem;margin-bottom:.3rem}
table{border-collapse:collapse;width:100%;margin:.4rem 0 1rem}
caption{text-align:start;font-weight:600;padding:.3rem 0}
th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
td.n{text-align:end;font-variant-numeric:tabular-nums}
th{background:#f0f0f0}
.uncovered{background:#fde7e9}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{font-weight:600}dd{margin:0}
@media print{main{max-width:none;padding:0}section{break-before:page}tr{break-inside:avoid}}
`;

interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
}

function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly (string | number)[])[],
  classOf: (row: readonly (string | number)[]) => string = () => '',
): string {
  const head = columns.map(({ title }) => `<th scope="col">${safe(title)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map((cell, index) =>
      index === 0
        ? `<th scope="row">${safe(cell)}</th>`
        : `<td${columns[index]?.isNumber === true ? ' class="n"' : ''}>${safe(cell)}</td>`,
    );
    const name = classOf(row);
    return `<tr${name === '' ? '' : ` class="${name}"`}>${cells.join('')}</tr>`;
  });
  return `<table><caption>${safe(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

function summary({ users }: CoverageReport, { texts }: Speech): string {
  const columns = [
    { title: texts.user },
    { title: texts.scope },
    { title: texts.coveredDays, isNumber: true },
    { title: texts.uncoveredDays, isNumber: true },
    { title: texts.items, isNumber: true },
    { title: texts.gaps, isNumber: true },
    { title: texts.leftOut, isNumber: true },
    { title: texts.alarms, isNumber: true },
  ];
  const rows = users.map((user) => [
    user.email,
    texts.modes[user.scope.mode ?? 'none'],
    user.coveredDays,
    user.uncoveredDays,
    user.items,
    user.gaps.length,
    user.leftOut.reduce((sum, { events }) => sum + events, 0),
    user.alarms.length,
  ]);
  return users.length === 0 ? `<p>${safe(texts.nobody)}</p>` : table(texts.report.summary, columns, rows);
}

function userPart(user: UserCoverage, speech: Speech): string {
  const name = user.displayName === undefined ? user.email : `${user.displayName} (${user.email})`;
  const accounts = user.accounts.map((account) => accountPart(account, speech)).join('\n');
  return `<section>
<h2>${safe(name)}</h2>
${facts(user, speech)}
${accounts === '' ? `<p>${safe(speech.texts.noAccounts)}</p>` : accounts}
${gapPart(user, speech)}
${leftOutPart(user, speech)}
${alarmPart(user, speech)}
</section>`;
}

function facts(
  { scope, scopeChanges, attestation, consents }: UserCoverage,
  { texts, formats }: Speech,
): string {
  const { mode, since } = scope;
  const scopeText = texts.modes[mode ?? 'none'];
  const rows: [string, string][] = [
    [texts.scope, since === undefined ? scopeText : texts.scopeSince(scopeText, formats.minute(since))],
    ...scopeChanges.map((change): [string, string] => [
      texts.scopeChange,
      `${texts.modes[change.mode]}, ${formats.minute(change.at)}, ${change.by}`,
    ]),
    [
      texts.attestation,
      attestation.given.length === 0
        ? texts.notAttested
        : attestation.given.map(({ at, textVersion }) => `${formats.minute(at)} (${textVersion})`).join('; '),
    ],
    [
      texts.consents,
      consents.map(({ state, count }) => `${texts.consentStates[state]}: ${count}`).join('; ') || texts.none,
    ],
  ];
  return `<dl>${rows.map(([word, value]) => `<dt>${safe(word)}</dt><dd>${safe(value)}</dd>`).join('')}</dl>`;
}

function accountPart(account: AccountCoverage, { texts, words, sources }: Speech): string {
  const source = sourceText(sources, account.source).name;
  const name = `${account.account} · ${words.services[account.service]} · ${source}`;
  const columns = [
    { title: texts.day },
    { title: texts.state },
    { title: texts.items, isNumber: true },
    { title: texts.gaps, isNumber: true },
    { title: texts.leftOut, isNumber: true },
  ];
  const days = account.days.filter(({ state }) => state !== 'ahead' && state !== 'not-his');
  const uncovered = new Set(days.filter(({ state }) => state === 'uncovered').map(({ day }) => day));
  const rows = days.map(({ day, state, items, gaps, leftOut }) => [
    day,
    texts.states[state],
    items,
    gaps,
    leftOut,
  ]);
  const note = account.periodic ? `<p>${safe(texts.periodic)}</p>` : '';
  return `<h3>${safe(name)}</h3>${note}${table(name, columns, rows, ([day]) => (uncovered.has(String(day)) ? 'uncovered' : ''))}`;
}

function gapPart({ gaps }: UserCoverage, { texts, formats }: Speech): string {
  if (gaps.length === 0) return '';
  const columns = [
    { title: texts.from },
    { title: texts.until },
    { title: texts.account },
    { title: texts.kind },
    { title: texts.reason },
  ];
  const rows = gaps.map(({ from, until, account, kind, reason }) => [
    formats.minute(from),
    formats.minute(until),
    account,
    texts.gapKinds[kind],
    reason,
  ]);
  return table(texts.gaps, columns, rows);
}

function leftOutPart({ leftOut }: UserCoverage, { texts }: Speech): string {
  if (leftOut.length === 0) return '';
  const columns = [
    { title: texts.reason },
    { title: texts.conversations, isNumber: true },
    { title: texts.events, isNumber: true },
  ];
  const rows = leftOut.map(({ reason, conversations, events }) => [
    texts.leftOutReasons[reason],
    conversations,
    events,
  ]);
  return table(texts.leftOut, columns, rows);
}

function alarmPart({ alarms }: UserCoverage, { texts, formats, translate }: Speech): string {
  if (alarms.length === 0) return '';
  const columns = [{ title: texts.raised }, { title: texts.settled }, { title: texts.message }];
  const rows = alarms.map(({ raisedAt, settledAt, sentence }) => [
    formats.minute(raisedAt),
    settledAt === undefined ? texts.stands : formats.minute(settledAt),
    translate(sentence),
  ]);
  return table(texts.alarms, columns, rows);
}
