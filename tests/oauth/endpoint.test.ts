// Which addresses lead to an authorization endpoint?
import { describe, expect, it } from 'vitest';
import { isAuthorizationEndpoint, isOneOf, isOwnOrigin, providerOf } from '../../src/oauth/requests/endpoint';
import { indexFile } from '../../src/syntax/file-index';
import { Evaluation } from '../../src/values/evaluation';
import { toText } from '../../src/values/text';
import type { Text } from '../../src/values/value';
import { inRule } from '../support/analyse';

/** The text of the expression in the last statement. */
function endpoint(code: string): Text {
  return inRule(code, (sourceCode) => {
    const evaluation = new Evaluation(sourceCode, indexFile(sourceCode));
    const last = sourceCode.ast.body.at(-1);
    if (last?.type !== 'ExpressionStatement') throw new Error('The last statement is no expression.');
    return toText(evaluation.valueOf(last.expression, evaluation.top), last.expression);
  });
}

describe('an authorization endpoint', () => {
  it.each([
    ["'https://as.test/authorize'", 'yes'],
    ["'https://as.test/oauth2/v2.0/authorize'", 'yes'],
    ["'https://as.test/oauth/authorise/'", 'yes'],
    ["'https://as.test/realms/a/protocol/openid-connect/auth'", 'yes'],
    ["'https://accounts.google.com/o/oauth2/v2/auth'", 'yes'],
    ["'https://github.com/login/oauth/authorize'", 'yes'],
    ['`${issuer}/authorize`', 'yes'],
    ["'https://as.test/oauth/token'", 'no'],
    ["'https://as.test/logout'", 'no'],
    ["'https://as.test/device_code'", 'no'],
    ["'https://as.test/about'", 'no'],
    ['config.authorizationEndpoint', 'maybe'],
    ['config.tokenEndpoint', 'no'],
    ['endpointOf(issuer)', 'maybe'],
  ])('%s: %s', (code, answer) => {
    expect(isAuthorizationEndpoint(endpoint(code))).toBe(answer);
  });

  it('may be anywhere when the address is not visible', () => {
    expect(isAuthorizationEndpoint(undefined)).toBe('maybe');
  });
});

describe('the address itself', () => {
  it.each([
    ["'https://github.com/login/oauth/authorize'", true],
    ["'https://www.github.com/login/oauth/authorize'", true],
    ["'https://github.com.as.test/login/oauth/authorize'", false],
    ['`${host}/login/oauth/authorize`', false],
  ])('%s belongs to a known provider: %s', (code, answer) => {
    expect(providerOf(endpoint(code)) !== undefined).toBe(answer);
  });

  it.each([
    ["'/oauth/authorize'", true],
    ["'./authorize'", true],
    ["'../authorize'", true],
    ["'//as.test/authorize'", false],
    ["'https://as.test/authorize'", false],
    ['`${base}/authorize`', false],
  ])('%s is on the own origin: %s', (code, answer) => {
    expect(isOwnOrigin(endpoint(code))).toBe(answer);
  });

  it.each([
    ["'https://old.test/authorize'", ['old.test'], true],
    ["'https://OLD.test/authorize'", ['old.test'], true],
    ["'https://as.test/old/authorize'", ['https://as.test/old'], true],
    ["'https://as.test/new/authorize'", ['https://as.test/old'], false],
    ["'https://old.test/authorize'", [], false],
  ])('%s is one of %j: %s', (code, hosts, answer) => {
    expect(isOneOf(endpoint(code), hosts)).toBe(answer);
  });
});
