export const elements = {
  kept: 'I have kept it',
  onlyOne: 'Choose one file at a time.',
  wrongEnding: (name: string, endings: string): string =>
    `${name} is not such a file. Choose one that ends in ${endings}.`,
  tooLarge: (name: string, limit: string): string =>
    `${name} is larger than ${limit}, the most that is taken. See that it is the right file, or divide it.`,
  empty: (name: string): string => `${name} is empty. Choose another file.`,
};
