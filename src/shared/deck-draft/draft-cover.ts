import { createTranslator } from '#shared/i18n';
import type { Slide } from '#shared/project';
import { projectSlot } from '#shared/scene';
import { type Composed, isSound, type Wanted } from './compose';
import { sentencesIn } from './material';
import { type Sentence, standsAlone, unmarked, withoutStop } from './sentences';
import { line } from './slot-makers';

/** A cover with what the company's forms don't give it: the plan's title, and the first sentence of its parts that fits. */
export function draftCover(wanted: Wanted): (Composed & { readonly places: readonly string[] }) | null {
  const { project, slide, parts } = wanted;
  const { t } = createTranslator(project.language);
  const lacks = (name: string) => projectSlot(project, slide, name) === null;
  const title = project.title.trim();
  const slots: Slide['slots'] =
    lacks('title') && title !== '' ? { title: { kind: 'text', paragraphs: [line([{ text: title }])] } } : {};
  const titled: Slide = { ...slide, slots };
  const places = Object.keys(slots).length > 0 ? [t('document.draft.title')] : [];
  const sentences = lacks('subtitle') ? parts.flatMap(sentencesIn).filter(standsAlone) : [];
  const said = sentences.find((one) => isSound(project, withSubtitle(titled, one)));
  if (said) return { slide: withSubtitle(titled, said), used: new Set([said]), places };
  return places.length > 0 && isSound(project, titled) ? { slide: titled, used: new Set(), places } : null;
}

function withSubtitle(slide: Slide, said: Sentence): Slide {
  const paragraphs = [line(unmarked(withoutStop(said).inlines))];
  return { ...slide, slots: { ...slide.slots, subtitle: { kind: 'text', paragraphs } } };
}
