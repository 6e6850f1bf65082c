import { describe, expect, test } from 'vitest';
import { refuseUnreachable, targetsOf } from '#connector/delivery/routes.ts';

const targets = ['mail', 'cloud'];
const route = (mailboxes: readonly string[], ...to: readonly string[]) => ({ mailboxes, targets: to });

describe('routes', () => {
  test('absent, every target takes every mailbox', () => {
    expect(targetsOf('alice@corp.example', { targets, settings: {} })).toEqual(targets);
  });

  test('send a mailbox where the first line says that fits it, else nowhere', () => {
    const routes = [
      route(['board@corp.example']),
      route(['*@emea.corp.example', 'bob*'], 'cloud', 'gone'),
      route(['*@corp.example', '*.old@*.example'], 'mail', 'cloud'),
    ];
    const of = (mailbox: string) => targetsOf(mailbox, { targets, settings: { routes } });
    expect(of('board@corp.example')).toEqual([]);
    expect(of('Alice@EMEA.corp.example')).toEqual(['cloud']);
    expect(of('bob@corp.example')).toEqual(['cloud']);
    expect(of('alice@corp.example')).toEqual(targets);
    expect(of('carol.old@any.example')).toEqual(targets);
    expect(of('carol.old@example')).toEqual([]);
    expect(of('alice@corp.example.org')).toEqual([]);
  });

  test.each([
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['*', '', true],
    ['**b*', 'abc', true],
    ['*ab*ab*', 'abab', true],
    ['*ab*ab*', 'aba', false],
    ['a.c@x', 'abc@x', false],
  ])('%s for %s: %s', (pattern, mailbox, expected) => {
    const settings = { routes: [route([pattern], 'mail')] };
    expect(targetsOf(mailbox, { targets, settings })).toEqual(expected ? ['mail'] : []);
  });

  test('take no time for a pattern that is hard on regular expressions', () => {
    const settings = { routes: [route([`${'*a'.repeat(2_000)}b`], 'mail')] };
    const before = performance.now();
    expect(targetsOf('a'.repeat(20_000), { targets, settings })).toEqual([]);
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  test('that are never come to are refused, and the line is named', () => {
    const fine = [
      route(['*@corp.example'], 'mail'),
      route(['alice@corp.example', '*@other.example'], 'cloud'),
    ];
    expect(() => refuseUnreachable(fine)).not.toThrow();
    const never = [...fine, route(['ALICE@corp.example', 'b*@other.example'], 'cloud')];
    expect(() => refuseUnreachable(never)).toThrow(
      'Line 3 of the routes is never come to: lines before it take every mailbox that fits it.',
    );
  });
});
