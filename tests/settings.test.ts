import { describe, expect, it } from 'vitest';
import { defaultSettings, settingsOf } from '../src/settings';

describe('settings.pkce', () => {
  it('may be left out', () => {
    expect(settingsOf({})).toBe(defaultSettings);
    expect(settingsOf({ pkce: undefined, react: { version: '19' } })).toBe(defaultSettings);
  });

  it('keeps its defaults from being changed', () => {
    expect(Object.isFrozen(defaultSettings)).toBe(true);
    expect(Object.values(defaultSettings).every((value) => Object.isFrozen(value))).toBe(true);
  });

  it('fills in the keys that were left out', () => {
    expect(settingsOf({ pkce: { loggers: ['audit'], libraries: { 'openid-client': 5 } } })).toEqual({
      loggers: ['audit'],
      redactors: [],
      verifierGenerators: [],
      challengeDerivers: [],
      endpointsWithoutPkce: [],
      libraries: { 'openid-client': 5 },
    });
  });

  it('is validated once per object', () => {
    const pkce = { redactors: ['scrub'] };
    expect(settingsOf({ pkce })).toBe(settingsOf({ pkce }));
  });

  it('accepts a frozen object', () => {
    expect(settingsOf({ pkce: Object.freeze({ loggers: Object.freeze(['audit']) }) }).loggers).toEqual(['audit']);
  });

  it.each([
    ['loggers as a number', { loggers: 3 }, 'settings.pkce.loggers must be an array of strings, got a number.'],
    [
      'redactors as a string',
      { redactors: 'scrub' },
      'settings.pkce.redactors must be an array of strings, got a string.',
    ],
    ['loggers as null', { loggers: null }, 'settings.pkce.loggers must be an array of strings, got null.'],
    [
      'a generator that is no string',
      { verifierGenerators: ['make', {}] },
      'settings.pkce.verifierGenerators[1] must be a string, got an object.',
    ],
    [
      'an empty name',
      { challengeDerivers: [''] },
      'settings.pkce.challengeDerivers[0] must be a string with text in it, got an empty string.',
    ],
    [
      'libraries as an array',
      { libraries: ['openid-client'] },
      'settings.pkce.libraries must be an object from package names to major version numbers, got an array.',
    ],
    [
      'a version as text',
      { libraries: { 'openid-client': '5' } },
      "settings.pkce.libraries['openid-client'] must be a whole number, the major version, got a string.",
    ],
    ['an array in place of an object', ['loggers'], 'settings.pkce must be an object, got an array.'],
    ['null in place of an object', null, 'settings.pkce must be an object, got null.'],
  ])('refuses %s', (_case, pkce, message) => {
    expect(() => settingsOf({ pkce })).toThrow(new TypeError(`eslint-plugin-pkce: ${message}`));
  });

  it('names an unknown key and the known ones', () => {
    expect(() => settingsOf({ pkce: { logger: ['audit'] } })).toThrow(
      'eslint-plugin-pkce: settings.pkce.logger is not a setting; allowed are loggers, redactors, verifierGenerators, ' +
        'challengeDerivers, endpointsWithoutPkce, libraries.',
    );
  });

  it('never repeats a value', () => {
    expect(() => settingsOf({ pkce: { loggers: 'correct-horse-battery-staple' } })).not.toThrow(/correct-horse/u);
  });
});
