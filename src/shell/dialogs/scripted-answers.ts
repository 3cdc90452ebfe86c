/** An answer that a test gave before the question: the number of a button, or a path; null cancels. */
export type ScriptedAnswer = { readonly button: number } | { readonly path: string } | null;

const answers: ScriptedAnswer[] = [];

export function scriptAnswer(answer: ScriptedAnswer): void {
  answers.push(answer);
}

const asked: string[] = [];

/** Notes a question for the test that may want to know of it. */
export function noteQuestion(message: string): void {
  asked.push(message);
}

/** The questions that were asked, in their order. */
export function questionsAsked(): readonly string[] {
  return asked;
}

/** Drops answers and questions, for a test that begins with the program of another. */
export function forgetDialogs(): void {
  answers.length = 0;
  asked.length = 0;
}

/** How many answers wait for their question. */
export function answersLeft(): number {
  return answers.length;
}

/** The next answer, or undefined when a person has to be asked. */
export function nextAnswer(): ScriptedAnswer | undefined {
  return answers.shift();
}
