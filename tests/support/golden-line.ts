/** What only the writer of PPTX asks a line for: no part of the picture that somebody looked at. */
const unseen = ['length', 'squeezedPt'];

/** A part of a scene or a chart as one line of a golden file. */
export function goldenLine(part: unknown): string {
  return JSON.stringify(part, (key, value: unknown) => (unseen.includes(key) ? undefined : value));
}
