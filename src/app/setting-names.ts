/** Which settings, never what they are: what the audit trail keeps of them. */
export function settingNames(values: Readonly<Record<string, string>>): string {
  return Object.keys(values).join(' ');
}
