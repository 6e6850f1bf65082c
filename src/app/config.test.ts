import { describe, expect, it } from 'vitest';
import { loadConfig } from '#app/config.ts';

describe('centerUrl', () => {
  const folder = import.meta.dirname;
  const load = (centerUrl: string) =>
    loadConfig({ flags: {}, environment: { HOLDFAST_CENTER_URL: centerUrl }, folder }).config;

  it.each(['https://archive.corp.example', 'http://127.0.0.1:8420', 'http://localhost:8420/'])(
    'may be %s',
    (address) => expect(load(address).centerUrl).toBe(address),
  );

  it.each(['http://archive.corp.example', 'ftp://archive.corp.example', 'archive.corp.example'])(
    'may not be %s',
    (address) => expect(() => load(address)).toThrow(/centerUrl/),
  );
});
