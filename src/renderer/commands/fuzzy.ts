/**
 * How well a text answers a search: higher is better, null when a letter of the search is missing. Letters must come
 * in order; runs and beginnings of words count most. Works letter by letter, so that Chinese needs no words.
 */
export function fuzzyScore(search: string, text: string): number | null {
  const wanted = [...search.toLowerCase().replace(/\s+/g, '')];
  const letters = [...text.toLowerCase()];
  let score = 0;
  let at = 0;
  let previous = -2;
  for (const letter of wanted) {
    const found = letters.indexOf(letter, at);
    if (found < 0) return null;
    if (found === previous + 1) score += 6;
    else if (found === 0 || /[\s:：,，/（(]/.test(letters[found - 1] ?? '')) score += 4;
    else score += 1;
    score -= Math.min(found - at, 8) * 0.25;
    previous = found;
    at = found + 1;
  }
  return score - letters.length * 0.02;
}
