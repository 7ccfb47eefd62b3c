// Which addresses lead to an authorization endpoint?
import { describe, expect, it } from 'vitest';
import {
  areOfOneSite,
  isAuthorizationEndpoint,
  isOneOf,
  isOwnOrigin,
  providerOf,
} from '../../src/oauth/requests/endpoint';
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

describe('two addresses', () => {
  it.each([
    ["'https://login.example.com/a'", "'https://api.example.com/b'", 'yes'],
    ["'https://example.com/a'", "'https://example.org/b'", 'yes'],
    ["'https://as.test:443/a'", "'https://as.test:8443/b'", 'yes'],
    ["'https://login.example.co.uk/a'", "'https://api.example.co.uk/b'", 'yes'],
    ["'https://login.company.com/a'", "'https://api.company.com/b'", 'yes'],
    ["'https://login.example.co.uk/a'", "'https://login.another.co.uk/b'", 'no'],
    ["'https://login.example.com.au/a'", "'https://login.another.com.au/b'", 'no'],
    ["'https://accounts.google.com/a'", "'https://oauth2.googleapis.com/b'", 'yes'],
    ["'https://example.test/a'", "'https://exam.test/b'", 'no'],
    ["'https://examp.test/a'", "'https://example.test/b'", 'yes'],
    ["'https://login.microsoftonline.com/a'", "'https://x.b2clogin.com/b'", 'yes'],
    ["'https://one.test/a'", "'https://two.test/b'", 'no'],
    ["'https://localhost/a'", "'https://localhost/b'", 'maybe'],
    ['`https://${host}/a`', "'https://as.test/b'", 'maybe'],
    ["'https://as.test/b'", '`https://${host}.as.test/a`', 'maybe'],
    ["'/a'", "'https://as.test/b'", 'maybe'],
  ])('%s and %s are of one site: %s', (one, other, answer) => {
    expect(areOfOneSite(endpoint(one), endpoint(other))).toBe(answer);
  });

  it('are of no known site where one is not visible', () => {
    expect(areOfOneSite(undefined, endpoint("'https://as.test/a'"))).toBe('maybe');
  });
});
