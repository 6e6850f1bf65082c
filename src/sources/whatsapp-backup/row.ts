/** A value of a database as JSON: whole numbers above 2^53 are texts, bytes are base64, what is too long says how long. */
export type Cell = string | number | null | { readonly base64: string } | { readonly omittedBytes: number };

/** A row as the database has it, unknown columns included. */
export type Row = Readonly<Record<string, Cell>>;

/** Rows of a message by table. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

/** A text that is not empty. */
export function textCell(row: Row | undefined, column: string): string | undefined {
  const value = row?.[column];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A number, also one written as text. */
export function numberCell(row: Row | undefined, column: string): number | undefined {
  const value = row?.[column];
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** The id of another row; absent for 0, which WhatsApp writes for none. */
export function idCell(row: Row | undefined, column: string): string | undefined {
  const value = row?.[column];
  if (typeof value === 'number') return value > 0 ? String(value) : undefined;
  return typeof value === 'string' && value !== '' && value !== '0' ? value : undefined;
}

export function bytesCell(row: Row | undefined, column: string): Buffer | undefined {
  const value = row?.[column];
  return typeof value === 'object' && value !== null && 'base64' in value
    ? Buffer.from(value.base64, 'base64')
    : undefined;
}
