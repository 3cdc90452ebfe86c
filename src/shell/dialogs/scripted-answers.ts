/** An answer that a test gave before the question: the number of a button, or a path; null cancels. */
export type ScriptedAnswer = { readonly button: number } | { readonly path: string } | null;

const answers: ScriptedAnswer[] = [];

export function scriptAnswer(answer: ScriptedAnswer): void {
  answers.push(answer);
}

/** How many answers wait for their question. */
export function answersLeft(): number {
  return answers.length;
}

/** The next answer, or undefined when a person has to be asked. */
export function nextAnswer(): ScriptedAnswer | undefined {
  return answers.shift();
}
