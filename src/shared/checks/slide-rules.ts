import { assertNever } from '#shared/base';
import { roundOfSlide } from '#shared/deck';
import { isEmptyPage } from '#shared/page';
import type { Project } from '#shared/project';
import { finding, roundWords } from './finding';
import { slideFindings } from './slide-findings';
import { mostCharacters, mostWords } from './slide-load';
import type { Finding, PageOf } from './types';

/** Slides on which nothing stands, which belong to another round, whose text does not fit its place, that say too much, or show pictures without a word about them. */
export function deckFindings({ deck, round }: Pick<Project, 'deck' | 'round'>, pageOf: PageOf): readonly Finding[] {
  return deck.slides.flatMap((slide, index) => {
    if (slide.hidden) return [];
    const at = ['deck', 'slides', index];
    const page = pageOf(slide, index + 1);
    if (isEmptyPage(page)) return [finding('slide.empty', 'hint', at)];
    const home = roundOfSlide(slide.kind, round);
    const misplaced = home === round ? [] : [finding('slide.otherRound', 'hint', at, roundWords(round, home))];
    const onPage = slideFindings(slide, page).map((found): Finding => {
      switch (found.kind) {
        case 'overflow':
          return finding('slide.overflow', 'warning', [...at, 'slots', found.slot], { name: found.name });
        case 'small': {
          const { name, sizePt, leastPt } = found;
          return finding('slide.smallText', 'hint', [...at, 'slots', found.slot], { name, sizePt, leastPt });
        }
        case 'held':
          return finding('slide.heldText', 'hint', [...at, 'slots', found.slot], { name: found.name });
        case 'flat': {
          const { sizePt, bodyPt } = found;
          return finding('slide.flatTitle', 'hint', [...at, 'slots', 'title'], { sizePt, bodyPt });
        }
        case 'load': {
          const { words, characters } = found.load;
          return finding('slide.tooMuch', 'warning', [...at, 'slots', 'body'], {
            count: words + characters,
            mostWords,
            mostCharacters,
          });
        }
        case 'image-alt':
          return finding('image.noDescription', 'warning', [...at, 'slots', found.slot]);
        default:
          return assertNever(found);
      }
    });
    return [...misplaced, ...onPage];
  });
}
