/** A manifest `.mf`: `Count: 3` and the names of the files. Its exact form is not published, so it is read tolerantly. */
export interface Manifest {
  readonly count?: number;
  /** Without folders, each once. */
  readonly names: ReadonlySet<string>;
}

const countLine = /^\s*(?:file\s*)?count\s*[:=]\s*(\d{1,9})\s*$/i;

/**
 * @param known names of files that are there: a line that is one of them is a name, whatever it looks like
 */
export function parseManifest(bytes: Buffer, known: ReadonlySet<string>): Manifest {
  let count: number | undefined;
  const names = new Set<string>();
  for (const line of bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)) {
    const counted = countLine.exec(line)?.[1];
    if (counted !== undefined) count ??= Number(counted);
    else {
      const name = nameOn(line, known);
      if (name !== undefined) names.add(name);
    }
  }
  return count === undefined ? { names } : { count, names };
}

/** A whole line; else the part of it, between separators, that ends in `.eml`; other lines say nothing of files. */
function nameOn(line: string, known: ReadonlySet<string>): string | undefined {
  const whole = plainName(line);
  if (known.has(whole)) return whole;
  const fields = line.split(/[,;|\t]|:\s|=\s?/).map(plainName);
  return fields.find((field) => known.has(field)) ?? fields.find((field) => /\S\.eml$/i.test(field));
}

/** The last part of a path, in Unicode form NFC, without quotes. */
export function plainName(path: string): string {
  const bare = path.trim().replace(/^["']|["']$/g, '');
  return bare.slice(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('\\')) + 1).normalize('NFC');
}
