// How sure is an answer? Kleene's three values: only "yes" and "no" may lead to a report.

/** An answer about code that was read in part: `maybe` says that the file does not show it. */
export type Certainty = 'yes' | 'no' | 'maybe';

/** A plain truth value as a certain answer. */
export function certainly(truth: boolean): Certainty {
  return truth ? 'yes' : 'no';
}

/** The opposite answer; `maybe` stays. */
export function not(answer: Certainty): Certainty {
  if (answer === 'maybe') return 'maybe';
  return answer === 'yes' ? 'no' : 'yes';
}

/** Whether all answers are yes: one `no` decides, else one `maybe`. */
export function both(...answers: readonly Certainty[]): Certainty {
  if (answers.includes('no')) return 'no';
  return answers.includes('maybe') ? 'maybe' : 'yes';
}
