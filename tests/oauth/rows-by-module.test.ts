// Which rows of a table are found for a module, and in which order?
import { describe, expect, it } from 'vitest';
import { firstOf, rowsByModule } from '../../src/oauth/library/rows-by-module';

const table = [
  { name: 'one', modules: ['a', 'b/*'] },
  { name: 'two', modules: ['b/c'] },
  { name: 'three', modules: ['*'] },
];

describe('rows by module', () => {
  const rowsOf = rowsByModule(table, ({ modules }) => modules);
  it.each([
    ['a', ['one', 'three']],
    ['a/b', ['three']],
    ['b/c', ['one', 'two', 'three']],
    ['b/', ['one', 'three']],
    ['b', ['three']],
    ['constructor', ['three']],
  ])('%s', (module, expected) => {
    expect(rowsOf(module).map(({ name }) => name)).toEqual(expected);
    // What is kept from the first answer is the same.
    expect(rowsOf(module).map(({ name }) => name)).toEqual(expected);
  });

  it('keeps its answers within bounds', () => {
    let asked = 0;
    const counted = rowsByModule([{}], () => {
      asked += 1;
      return ['a'];
    });
    for (let at = 0; at < 5_000; at += 1) counted(`module ${String(at)}`);
    const before = asked;
    counted('module 4999');
    expect(asked).toBe(before);
    counted('module 1');
    expect(asked).toBe(before + 1);
    expect(counted('a')).toHaveLength(1);
  });
});

describe('the row that comes first', () => {
  const [one, two, three] = table;
  it('is that of the table, in whatever order the rows were found', () => {
    expect(
      firstOf(
        table,
        [three, two, one].filter((row) => row !== undefined),
      ),
    ).toBe(one);
    expect(
      firstOf(
        table,
        [three, two].filter((row) => row !== undefined),
      ),
    ).toBe(two);
  });

  it('is the only one, or none', () => {
    expect(firstOf(table, two ? [two] : [])).toBe(two);
    expect(firstOf(table, [])).toBeUndefined();
  });
});
