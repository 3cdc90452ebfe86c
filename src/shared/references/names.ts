/** Somebody who has written something. Whoever is not seen to be a person is written as they are. */
export type Name =
  | { readonly kind: 'person'; readonly family: string; readonly given: readonly string[]; readonly suffix: string }
  | { readonly kind: 'as-written'; readonly text: string };

/** The people and organisations of a line, which are separated by `;`. */
export function namesIn(line: string): readonly Name[] {
  return line
    .split(/[;；]/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map(nameIn);
}

/**
 * A comma makes a person: `Okoro, Daniel`. Without one nobody can tell `Grace Hopper` from `Example Research`, so that both stay as
 * they are written. Some organisations have a comma too: those with a company's form behind it, or with words that no name has.
 */
function nameIn(text: string): Name {
  const [family = '', given = '', suffix = '', ...rest] = text.split(/\s*[,，]\s*/);
  const isPerson = given !== '' && rest.length === 0 && !/[\d&]|\b(?:of|and|for|the)\b/.test(text);
  if (!isPerson || companyForm.test(given) || (suffix !== '' && !ownSuffix.test(suffix)))
    return { kind: 'as-written', text };
  if (han.test(text)) return { kind: 'as-written', text: family + given };
  return { kind: 'person', family, given: given.split(/\s+/), suffix };
}

const companyForm = /^(?:inc|ltd|llc|llp|l\.p|plc|co|corp|gmbh|ag|s\.?a|b\.?v|limited|incorporated|company)\b\.?/i;
const ownSuffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const han = /\p{Script=Han}/u;

/** `J.-L.` of `Jean-Luc`, `S. M.` of `SM`; what begins small (`van`, `de`) stays. */
export function initialsOf(given: readonly string[]): readonly string[] {
  return given.flatMap((word) => {
    if (/^\p{Ll}/u.test(word)) return [word];
    const parts = /^\p{Lu}{2,3}$/u.test(word) ? [...word] : word.split('.').filter((part) => part !== '');
    return parts.map((part) =>
      part
        .split('-')
        .filter((one) => one !== '')
        .map((one) => `${[...one][0]}.`)
        .join('-'),
    );
  });
}
