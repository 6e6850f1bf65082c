/** A secret, or a trace of somebody's machine, in a text that goes into the repository. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  /** The first characters only: a report of the test must not repeat a secret. */
  readonly start: string;
}

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Looks closer at a match; true = a finding. */
  readonly confirm?: (match: RegExpExecArray) => boolean;
}

/** Values that are plainly no secrets: placeholders, variables, words of a sentence. */
const placeholder =
  /^(?:\W*|[.*x…]+|<.*>|\$\{.*|\$\w+|process\.env.*|(?:change[-_ ]?me|example|secret|password|token|test|wrong|right|correct|hunter2)\b.*|.*\b(?:example|wrong|right|correct|horse|staple|test|demo|of the|for the)\b.*)$/i;

const rules: readonly Rule[] = [
  { name: 'private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----/g },
  { name: 'AWS access key', pattern: /\b(?:AKIA|ASIA|AGPA|AROA)[A-Z0-9]{16}\b/g },
  { name: 'GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{40,})\b/g },
  { name: 'npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b|_authToken\s*=\s*\S/g },
  { name: 'Slack token', pattern: /\bxox[abprs]-[A-Za-z0-9-]{10,}/g },
  { name: 'Stripe or model vendor key', pattern: /\b(?:sk|rk|pk)[-_](?:live|test|ant|proj)[-_][\w-]{16,}/g },
  { name: 'Google key', pattern: /\bAIza[\w-]{35}\b/g },
  { name: 'Holdfast token', pattern: /\bhft_[\w-]{43}\b/g },
  { name: 'Azure storage key', pattern: /\bAccountKey=[A-Za-z0-9+/]{40,}/g },
  { name: 'JSON web token', pattern: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/g },
  {
    name: 'password in a URL',
    pattern: /\b[a-z][a-z+]*:\/\/[^\s:/@'"`]+:([^\s:/@'"`]+)@[^\s'"`]/g,
    confirm: (match) => !placeholder.test(match[1] ?? ''),
  },
  {
    name: 'password as text',
    pattern:
      /\b\w*(?:password|passwd|passphrase|secret|api[-_]?key|auth[-_]?token|access[-_]?token)["']?\s*[:=]\s*(["'`])([^"'`\n]{6,})\1/gi,
    confirm: (match) => looksTyped(match[2] ?? ''),
  },
  {
    name: 'key as hex',
    pattern: /\b\w*(?:password|secret|key|token)\w*["']?\s*[:=(]\s*["'`]?([0-9a-f]{32,})\b/gi,
    confirm: (match) => entropy(match[1] ?? '') > 3,
  },
  {
    name: 'random-looking text',
    pattern: /[A-Za-z0-9+/_=-]{32,}/g,
    confirm: (match) => looksRandom(match[0]),
  },
  {
    name: 'path of somebody\u2019s machine',
    pattern:
      /(?<![\w.$}])\/(?:home|Users)\/(?!node\b)[a-z][\w.-]*|(?<![\w.$}/])\/(?:root|work|workspaces?)\/[\w.]+/g,
  },
  {
    name: 'host of a package registry',
    pattern:
      /\b(?:registry\.(?:npmjs|yarnpkg)\.\w+|npm\.pkg\.github\.com|(?:files\.pythonhosted|pypi|crates|rubygems)\.(?:org|io)|proxy\.golang\.org|[\w.-]*(?:artifactory|nexus|verdaccio)[\w-]*\.[a-z.]{2,})\b|^\s*(?:@[\w-]+:)?registry\s*=/gim,
  },
];

/** No placeholder and no sentence. */
function looksTyped(text: string): boolean {
  return !placeholder.test(text) && !/\s\w+\s\w+\s/.test(text);
}

/** Bits a character, by Shannon; a random base64 text of 40 characters has about 4.8. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce(
    (sum, count) => sum - (count / text.length) * Math.log2(count / text.length),
    0,
  );
}

function looksRandom(text: string): boolean {
  const mixed = /[a-z]/.test(text) && /[A-Z]/.test(text) && (text.match(/\d/g)?.length ?? 0) >= 3;
  return mixed && entropy(text) > 4.4 && !/(.)\1{7}/.test(text) && !text.startsWith('ABCDEFGHIJ');
}

/** @param file path from the root of the repository */
export function scanText(file: string, text: string): Finding[] {
  return text
    .split('\n')
    .flatMap((content, index) =>
      rules.flatMap(({ name, pattern, confirm }) =>
        [...content.matchAll(pattern)]
          .filter((match) => confirm?.(match) ?? true)
          .map((match) => ({ file, line: index + 1, rule: name, start: match[0].slice(0, 12) })),
      ),
    );
}
