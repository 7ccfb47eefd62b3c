// Answers that are found when they are first asked for, and kept.

/** Evaluates at most once. */
export function atMostOnce<Result>(evaluate: () => Result): () => Result {
  let known: { readonly result: Result } | undefined;
  return () => (known ??= { result: evaluate() }).result;
}

/** Asks about each thing at most once, as long as the thing is there. */
export function oncePer<Thing extends object, Result>(ask: (thing: Thing) => Result): (thing: Thing) => Result {
  const answers = new WeakMap<Thing, { readonly result: Result }>();
  return (thing) => {
    let known = answers.get(thing);
    if (!known) answers.set(thing, (known = { result: ask(thing) }));
    return known.result;
  };
}

/** An object whose properties are asked for when they are first read. */
export function lazily<Facts extends object>(questions: { readonly [Name in keyof Facts]: () => Facts[Name] }): Facts {
  const answers = {};
  for (const name of Object.keys(questions) as (keyof Facts & string)[]) {
    Object.defineProperty(answers, name, { enumerable: true, get: questions[name] });
  }
  return answers as Facts;
}
