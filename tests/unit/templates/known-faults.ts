/** What an investor would still object to in the examples: each goes when its example is repaired. Other faults fail. */
const littleCash = 'raise.littleCash';
const knownFaults: Readonly<Record<string, readonly string[]>> = {
};

/** Codes of findings that are more than hints, of an example. */
export function faultsOf(template: string, language: string): readonly string[] {
  return knownFaults[`${template} ${language}`] ?? [];
}
