import type { AnyLanguage } from '#shared/base';
import { factResolverOf, formatFact, labelText } from '#shared/facts';
import type { OutlineWords } from '#shared/guidance';
import { createTranslator, type TextKey } from '#shared/i18n';
import { inlineText, sectionTitle } from '#shared/plan';
import type { Path, Project } from '#shared/project';
import type { FindingParam, Wording } from './types';

/** What a finding says, in a language. */
export function findingText({ text }: { readonly text: Wording }, language: AnyLanguage): string {
  const { t } = createTranslator(language);
  const params = Object.entries(text.params).map(([name, param]) => [name, paramText(param, language)]);
  return t(text.key, Object.fromEntries(params));
}

function paramText(param: FindingParam, language: AnyLanguage): string | number {
  if (typeof param !== 'object') return param;
  switch (param.kind) {
    case 'words':
      return createTranslator(language).t(param.key);
    case 'part': {
      const { t } = createTranslator(language);
      const key = param.isGrowth ? 'checks.growthOf' : 'checks.part';
      return t(key, { name: param.name.trim() || t('checks.unnamed'), role: t(param.role) });
    }
    case 'label':
      return labelText(param.label, language);
    case 'said':
      return param.words[language];
    case 'value':
      return formatFact(param.value, language, param.style ?? 'short');
  }
}

/** Where a finding lies, as a person finds it: `Plan · 6 Market`, `Deck · slide 3`, `Raise`. `words` name sections. */
export function placeText(project: Project, place: Path, language: AnyLanguage, words: OutlineWords | null): string {
  const { t } = createTranslator(language);
  const [part, list, index] = place;
  const at = Number(index);
  if (part === 'plan') {
    if (Number.isNaN(at)) return t('checks.place.wholePlan');
    const section = project.plan.sections[at];
    const title = section && words ? sectionTitle(section, words) : (section?.title.trim() ?? '');
    return title === '' ? t('checks.place.section', { number: at + 1 }) : t('checks.place.plan', { title });
  }
  if (part === 'deck' && list === 'slides' && !Number.isNaN(at)) {
    const slot = project.deck.slides[at]?.slots.title;
    const lines = slot?.kind === 'text' ? slot.paragraphs : [];
    const own = lines.map(({ children }) => inlineText(children, factResolverOf(project))).join(' ');
    const title = own.trim().length > 40 ? `${own.trim().slice(0, 39)}…` : own.trim();
    return t(title === '' ? 'checks.place.slide' : 'checks.place.slideOf', { number: at + 1, title });
  }
  const key = `checks.place.${String(part)}` as TextKey;
  const text = t(key);
  return text === key ? String(part) : text;
}
