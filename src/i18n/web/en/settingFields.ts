/** Forms that are made from the fields of a source, a target or a directory. */
export const settingFields = {
  missing: 'Fill this in.',
  noChoice: 'No choice',
  secretSet: 'Set. Type to replace it.',
  secretDropped: 'Will be removed.',
  dropSecret: 'Remove it',
  keepSecret: 'Keep it',
  check: 'Check',
  checking: 'Checking…',
  canWork: 'The settings can work.',
};
