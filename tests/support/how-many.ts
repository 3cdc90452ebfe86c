/**
 * How often a test tries something that takes long: a few times with every change, and as often as its promise says in
 * `npm run prove samples`.
 */
export function howMany(inTest: number, inProof: number): number {
  return process.env.PITCHWRIGHT_SAMPLES === 'proof' ? inProof : inTest;
}
