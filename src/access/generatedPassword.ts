import { randomInt } from 'node:crypto';

/** Letters and digits that cannot be mistaken for one another on a screen. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * Random characters in groups of four that can be typed from a screen.
 * @param groups five give 99 random bits, four 79
 */
export function generatePassword(groups = 5): string {
  const characters = Array.from({ length: groups * 4 }, () => alphabet.charAt(randomInt(alphabet.length)));
  return characters.join('').replace(/(.{4})(?=.)/g, '$1-');
}
