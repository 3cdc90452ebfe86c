const eastAsian =
  /[\p{Script=Han}\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;

/** Whether a character is set in the East Asian face whatever stands around it. */
export function isEastAsian(character: string): boolean {
  return eastAsian.test(character);
}

/** Whether each character is one that is set in the East Asian face whatever stands around it. */
export function isAllEastAsian(text: string): boolean {
  return Array.from(text).every(isEastAsian);
}

/** The language that a piece of text is checked in. */
export function languageOf(text: string): 'zh-CN' | 'en-US' {
  return eastAsian.test(text) ? 'zh-CN' : 'en-US';
}

/** Plain text cut where the language changes; what belongs to none (spaces, digits, marks) stays with what is before it. */
export function languageRuns(text: string): readonly { readonly text: string; readonly language: 'zh-CN' | 'en-US' }[] {
  const runs: { text: string; language: 'zh-CN' | 'en-US' }[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const language = last && neutral.test(character) ? last.language : languageOf(character);
    if (last?.language === language) last.text += character;
    else runs.push({ text: character, language });
  }
  return runs;
}

const neutral = /[^\p{L}]/u;
