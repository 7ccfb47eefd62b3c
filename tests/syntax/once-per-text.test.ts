// Is a text asked once, and another one anew?
import { expect, it, vi } from 'vitest';
import { foundIn, oncePerText } from '../../src/syntax/once-per-text';

it('asks a text once, and the next one again', () => {
  const ask = vi.fn((text: string) => text.includes('pkce'));
  const mentions = oncePerText(ask);
  expect([mentions('pkce'), mentions('pkce'), mentions('other'), mentions('pkce')]).toEqual([true, true, false, true]);
  expect(ask).toHaveBeenCalledTimes(3);
});

it('finds an expression in each text for itself', () => {
  const mentions = foundIn(/code_?verifier/iu);
  expect([mentions('codeVerifier'), mentions('state'), mentions('code_verifier')]).toEqual([true, false, true]);
});
