import type { Proof, Verdict } from './proof';

/** Runs one proof in a process of its own: `one-proof.ts FILE SEED`, with a channel for the verdict. */
const [file = '', seed = ''] = process.argv.slice(2);
const say = (verdict: Verdict) => process.send?.(verdict, () => process.exit());
try {
  const { proof } = (await import(file)) as { proof: Proof };
  say({ figures: await proof.run(Number(seed)) });
} catch (error) {
  console.error(error);
  say({ failure: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) });
}
