// Do file-less presets stay silent, and alive, on what is not JavaScript?
import css from '@eslint/css';
import json from '@eslint/json';
import markdown from '@eslint/markdown';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index';

const sources = {
  'json/json': { plugins: { json }, file: 'request.json', code: '{ "response_type": "code", "client_id": "c" }' },
  'css/css': { plugins: { css }, file: 'login.css', code: '.code_challenge { color: red; }' },
  'markdown/gfm': { plugins: { markdown }, file: 'login.md', code: '# code_challenge\n\n`response_type=code`\n' },
};

describe.each(Object.entries(sources))('%s', (language, { plugins, file, code }) => {
  it('is left alone', () => {
    const config = { files: ['**/*.*'], plugins, language };
    expect(new Linter().verify(code, [config as never, plugin.configs.all], file)).toEqual([]);
  });
});
