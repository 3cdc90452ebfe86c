import { factResolver, factsOf, labelText } from '#shared/facts';
import type { Translator } from '#shared/i18n';
import type { Project } from '#shared/project';

/** What a chip shows. `lost`: nobody knows the name any more. */
export interface ChipLook {
  readonly text: string;
  readonly title: string;
  /** How far it is proven, for who can't see the chip's look; empty: nothing to add. */
  readonly spoken: string;
  readonly state: 'sure' | 'estimate' | 'to-confirm' | 'unset' | 'lost';
}

/** A fact as a chip: its value in the project's language, what it is in the window's. */
export function chipLook(project: Project, name: string, style: string | undefined, words: Translator): ChipLook {
  const { t, language } = words;
  const facts = factsOf(project);
  const text = factResolver(facts, project.language)(style === undefined ? { name } : { name, style });
  const fact = facts.get(name);
  if (!fact) return { text, title: t('facts.lost', { name }), spoken: '', state: 'lost' };
  const label = labelText(fact.label, language) || name;
  if (fact.value.kind === 'none' && fact.value.why === 'not-set')
    return { text, title: label, spoken: '', state: 'unset' };
  const claimed = fact.origin.kind === 'typed' ? fact.origin.claimed : null;
  if (!claimed || claimed.state === 'confirmed') return { text, title: label, spoken: '', state: 'sure' };
  const state = t(`facts.state.${claimed.state}`);
  return {
    text,
    title: t('facts.labelled', { label, state }),
    spoken: t('facts.spoken', { state }),
    state: claimed.state,
  };
}
