const prettier = require('prettier');

/** @type {import('eslint-doc-generator').GenerateOptions} */
module.exports = {
  configEmoji: [
    ['recommended', '✅'],
    ['strict', '🔒'],
  ],
  // `all` holds every rule, and the twins for .eslintrc hold the same rules as their presets.
  ignoreConfig: ['all', 'recommended-legacy', 'strict-legacy', 'all-legacy'],
  ruleDocTitleFormat: 'name',
  ruleListColumns: ['name', 'description', 'configsError', 'configsWarn', 'fixable', 'hasSuggestions'],
  urlConfigs: 'https://github.com/eslint-plugin-pkce/eslint-plugin-pkce#presets',
  async postprocess(content, path) {
    return prettier.format(content, { ...(await prettier.resolveConfig(path)), parser: 'markdown' });
  },
};
