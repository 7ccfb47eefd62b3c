// How many? A number of which only the bounds are known.

/** Bounds of a number, both included. `most` is infinite when nothing limits it. */
export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** A number of which nothing is known but that it is not negative. */
export const anyNumber: Interval = { least: 0, most: Infinity };

/** A number that is known. */
export function exactly(value: number): Interval {
  return { least: value, most: value };
}

/** The number, when both bounds agree. */
export function onlyNumber(interval: Interval): number | undefined {
  return interval.least === interval.most ? interval.least : undefined;
}

/** The bounds of either number. */
export function either(one: Interval, other: Interval): Interval {
  return { least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) };
}

/** The sum. */
export function plus(one: Interval, other: Interval): Interval {
  return { least: one.least + other.least, most: one.most + other.most };
}

/** The difference; differences below zero count as zero. */
export function minus(one: Interval, other: Interval): Interval {
  const least = other.most === Infinity ? 0 : one.least - other.most;
  return { least: Math.max(0, least), most: Math.max(0, one.most - other.least) };
}

function product(one: number, other: number): number {
  return one === 0 || other === 0 ? 0 : one * other;
}

/** The product of numbers that are not negative; nothing taken any number of times is nothing. */
export function times(one: Interval, other: Interval): Interval {
  return { least: product(one.least, other.least), most: product(one.most, other.most) };
}

/** The quotient; undefined bounds of a division by zero are infinite. */
export function over(one: Interval, other: Interval): Interval {
  const most = other.least === 0 ? Infinity : one.most / other.least;
  return { least: other.most === Infinity ? 0 : one.least / (other.most || 1), most };
}

/** Applies a function that never falls, such as `Math.ceil`, to both bounds. */
export function mapBounds(interval: Interval, map: (bound: number) => number): Interval {
  return { least: map(interval.least), most: map(interval.most) };
}

/** The smaller of two numbers. */
export function smaller(one: Interval, other: Interval): Interval {
  return { least: Math.min(one.least, other.least), most: Math.min(one.most, other.most) };
}

/** The larger of two numbers. */
export function larger(one: Interval, other: Interval): Interval {
  return { least: Math.max(one.least, other.least), most: Math.max(one.most, other.most) };
}

/** The same number or a smaller one. */
export function upTo(interval: Interval): Interval {
  return { least: 0, most: interval.most };
}
