export const elements = {
  kept: 'I have kept it',
  onlyOne: 'Choose one file at a time.',
  wrongEnding: (name: string, endings: string): string =>
    `${name} is not such a file. Choose one that ends in ${endings}.`,
  tooLarge: (name: string, limit: string): string =>
    `${name} is larger than ${limit}, the most that is taken. See that it is the right file, or divide it.`,
  empty: (name: string): string => `${name} is empty. Choose another file.`,
  tokens: {
    title: 'API tokens',
    lead: 'A token stands in for an operator in scripts. It never may more than its operator.',
    none: 'There is no token.',
    revoke: 'Revoke',
    revokeName: (name: string): string => `Revoke the token ${name}`,
    allScopes: 'everything the operator may',
    noEnd: 'does not end',
    until: (time: string): string => `until ${time}`,
    unused: 'never used',
    used: (time: string): string => `used last ${time}`,
  },
};
