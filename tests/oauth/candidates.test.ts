// Which expressions are evaluated at all, because they could be a request? Those that the words reach, together with the
// others that must stand beside them.
import { expect, it } from 'vitest';
import { candidatesOf } from '../../src/oauth/requests/candidates';
import { authorizationWords, tokenWords } from '../../src/oauth/vocabulary';
import type { Words } from '../../src/oauth/vocabulary';
import { indexFile } from '../../src/syntax/file-index';
import { Evaluation } from '../../src/values/evaluation';
import { inRule } from '../support/analyse';

function candidatesIn(code: string, words: Words): string[] {
  return inRule(code, (sourceCode) => {
    const { expressions } = candidatesOf(new Evaluation(sourceCode, indexFile(sourceCode)), words);
    return expressions.map((node) => sourceCode.getText(node));
  });
}

it('takes no expression of a file in which a word that every request needs is missing', () => {
  expect(candidatesIn("post(`client_id=${id}`); revoke({ client_id: 'a' });", authorizationWords)).toEqual([]);
  expect(candidatesIn("post({ grant_type: 'refresh_token', client_id: id });", tokenWords)).toEqual([]);
});

it('takes no expression that the words of a request reach one by one', () => {
  const code = "device(`client_id=${id}`); const names = ['redirect_uri']; show(names.join());";
  expect(candidatesIn(code, authorizationWords)).toEqual([]);
});

it('follows no name into what is asked for it', () => {
  const code = `
    const query = new URLSearchParams(location.search);
    if (query.has('client_id') && query.get('redirect_uri')) show(query.toString());`;
  expect(candidatesIn(code, authorizationWords)).toEqual([]);
});

it('follows parameters into a function of the file, and out of it again where it returns them', () => {
  const code = `
    const unrelated = (one) => String(one);
    const address = (parameters) => base + '?' + new URLSearchParams(parameters);
    unrelated(other);
    open(address({ response_type: 'code', client_id: id }));`;
  expect(candidatesIn(code, authorizationWords)).toEqual([
    'new URLSearchParams(parameters)',
    "base + '?' + new URLSearchParams(parameters)",
    "address({ response_type: 'code', client_id: id })",
  ]);
});

it('adds up what helpers put into an object, seen from those who hand it to them', () => {
  const code = `
    const add = (query, name, value) => query.set(name, value);
    const query = new URLSearchParams({ client_id: id });
    add(query, 'redirect_uri', uri);
    add(query, 'response_type', 'code');
    open(base + '?' + query);`;
  expect(candidatesIn(code, authorizationWords)).toContain("base + '?' + query");
});

it('follows the grant into the method that is told which one', () => {
  const code = `
    class Client {
      redeem(code) { return this.ask('authorization_code', { code }); }
      ask(grant, rest) { return fetch(url, { body: new URLSearchParams({ grant_type: grant, ...rest }) }); }
    }`;
  expect(candidatesIn(code, tokenWords)).toContain('new URLSearchParams({ grant_type: grant, ...rest })');
});
