// Does each rule say what its options mean, and refuse what it does not know?
import { describe, expect, it } from 'vitest';
import rules from '../../rules';

interface OptionsSchema {
  readonly type?: unknown;
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, { readonly description?: unknown; readonly default?: unknown }>>;
}

describe.each(Object.entries(rules))('%s', (_name, { meta }) => {
  const schemas = meta.schema as readonly OptionsSchema[];

  it('takes no option, or one object', () => {
    expect(schemas.length).toBeLessThanOrEqual(1);
    for (const schema of schemas) expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
  });

  it('describes every option and gives its default in meta.defaultOptions alone', () => {
    const defaults: object = meta.defaultOptions?.[0] ?? {};
    for (const { properties = {} } of schemas) {
      expect(Object.keys(defaults).sort()).toEqual(Object.keys(properties).sort());
      for (const property of Object.values(properties)) {
        expect(property.description).toMatch(/\w/u);
        expect(property).not.toHaveProperty('default');
      }
    }
  });

  it('has messages of whole sentences', () => {
    for (const message of Object.values(meta.messages)) expect(message).toMatch(/^[A-Z`{].*\.$/u);
  });

  it('has a security severity that code scanning can read', () => {
    const severity = Number(meta.docs.securitySeverity);
    expect(severity).toBeGreaterThan(0);
    expect(severity).toBeLessThanOrEqual(10);
  });
});
