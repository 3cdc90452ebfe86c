import type { Frame, SceneElement } from '#shared/page';
import type { Member } from '#shared/project';
import { fittedElement, textElement } from '../fit-text';
import { type MeasuredText, measureSlideText } from '../lay-text';
import type { PageContent } from '../page-content';
import { plainParagraph } from '../slide-text';
import { stackText } from '../stack-text';
import type { TextDesign } from '../theme-design';
import { placePicture } from './place-picture';

/** Sizes of a member's name, role and biography. */
export type MemberSizes = readonly [name: number, role: number, bio: number];

const plain = { color: 'ink', bold: false, align: 'left', valign: 'top' } as const;
const name: TextDesign = { ...plain, sizesPt: [20], use: 'label', bold: true };
const role: TextDesign = { ...plain, sizesPt: [14], use: 'label', color: 'muted' };
const bio: TextDesign = { ...plain, sizesPt: [14], use: 'body' };

/** Name, role and biography as one text box. */
export function measureMember(member: Member, sizes: MemberSizes, widthPt: number, page: PageContent): MeasuredText {
  const measure = (text: string, design: TextDesign, sizePt: number) => {
    const lines = text.trim() === '' ? [] : text.trim().split('\n').map(plainParagraph);
    return measureSlideText(lines, { ...design, sizesPt: [sizePt] }, sizePt, widthPt, page);
  };
  return stackText([
    { text: measure(member.name, name, sizes[0]), gapPt: 0 },
    { text: measure(member.role, role, sizes[1]), gapPt: 1 },
    { text: measure(member.bio, bio, sizes[2]), gapPt: 6 },
  ]);
}

/** A measured member's text in its frame. */
export function memberText(index: number, text: MeasuredText, frame: Frame, page: PageContent): SceneElement {
  const part = { id: `team-${index + 1}`, name: `${page.word('member')} ${index + 1}` };
  const overflows = text.heightPt > frame.h + 0.01;
  return textElement(part, { frame, sizePt: 0, text, overflows }, bio);
}

/** The portrait, or initials on a panel of the same shape. */
export function portrait(member: Member, index: number, frame: Frame, page: PageContent): readonly SceneElement[] {
  const part = { id: `portrait-${index + 1}`, name: `${page.word('portrait')} ${index + 1}` };
  const asset = Object.hasOwn(page.project.assets, member.photo) ? page.project.assets[member.photo] : undefined;
  if (asset) {
    const picture = { key: member.photo, asset, alt: member.name, fit: 'cover', view: member.photoView } as const;
    return [placePicture(part, picture, frame)];
  }
  const initials: TextDesign = {
    sizesPt: [Math.round(Math.min(frame.w, frame.h) * 0.34)],
    use: 'display',
    color: 'muted',
    bold: true,
    align: 'center',
    valign: 'middle',
  };
  const steps = [{ sizePt: initials.sizesPt[0] as number, frame }];
  return [
    { kind: 'shape', ...part, frame, shape: 'rect', radiusPt: 0, fill: 'panel', stroke: null },
    fittedElement(
      { id: `initials-${index + 1}`, name: part.name, onShape: part.id },
      [plainParagraph(initialsOf(member.name))],
      initials,
      steps,
      page,
    ),
  ];
}

/** The family name's first character in Chinese; the first letters of the first and last name elsewhere. */
export function initialsOf(fullName: string): string {
  const words = fullName.trim().split(/\s+/);
  const first = Array.from(words[0] ?? '')[0] ?? '';
  if (words.length < 2 || /\p{Script=Han}/u.test(first)) return first.toUpperCase();
  const last = Array.from(words.at(-1) ?? '')[0] ?? '';
  return (first + last).toUpperCase();
}
