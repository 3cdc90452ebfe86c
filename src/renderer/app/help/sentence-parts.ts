/** A stretch of a sentence, or a command that it names. */
export type SentencePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'command'; readonly id: string };

/** A sentence of the guide in parts: `Press [[file.save]] now.` */
export function sentenceParts(sentence: string): readonly SentencePart[] {
  return sentence
    .split(/(\[\[[a-zA-Z.-]+\]\])/)
    .filter((part) => part !== '')
    .map((part) => {
      const id = /^\[\[(.+)\]\]$/.exec(part)?.[1];
      return id === undefined ? { kind: 'text', text: part } : { kind: 'command', id };
    });
}
