// How is a whole file asked for its words? Once, however many of its places want to know.

/** A question to the text of a file that remembers its last answer: all rules, and all places, ask of the same file. */
export function oncePerText(ask: (text: string) => boolean): (text: string) => boolean {
  let last: { text: string; readonly answer: boolean } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, answer: ask(text) };
    // An equal text that was read again is compared sign by sign, and from then on known as the same.
    else last.text = text;
    return last.answer;
  };
}

/** Whether an expression finds something in the text of a file, as {@link oncePerText}. */
export function foundIn(expression: RegExp): (text: string) => boolean {
  return oncePerText((text) => expression.test(text));
}
