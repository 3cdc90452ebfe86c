import type { DocumentLanguage } from '#shared/base';

/** So much of a text shows what it is written in. */
const sampleLength = 200_000;

/** What a text is written in, by its characters and words; null when it has neither Chinese nor Latin ones. */
export function writtenLanguage(text: string): DocumentLanguage | null {
  const sample = text.slice(0, sampleLength);
  const chinese = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = sample.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  if (chinese + words === 0) return null;
  // A Chinese word is about one and a half characters long; Chinese texts name much in Latin letters.
  return chinese > words / 2 ? 'zh-CN' : 'en';
}
