// What does ESLint load? The plugin object: who it is, its rules, and presets that hold the object itself.
import rules from '../rules';
import { configsOf } from './configs';

// The package names itself: right from `src` in tests and from `dist` in use, where a relative path would differ.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would copy package.json into dist
const { name, version } = require('eslint-plugin-pkce/package.json') as { name: string; version: string };

const plugin = { meta: { name, version, namespace: 'pkce' }, rules };

// The same object, so that ESLint sees one plugin however it is registered.
export default Object.assign(plugin, { configs: configsOf(plugin) });
