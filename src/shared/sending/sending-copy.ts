import type { Project } from '#shared/project';
import { filledRows, registerKind, unknownKinds } from '#shared/registers';

/** Something that a copy for sending does not have, and how much of it there was. */
export type LeftOut =
  | { readonly what: 'register'; readonly kind: string; readonly count: number }
  | { readonly what: 'unknownRegister'; readonly kind: string; readonly count: number }
  /** Slides with speaker notes. */
  | { readonly what: 'notes'; readonly count: number }
  | { readonly what: 'rehearsals'; readonly count: number }
  /** Findings put aside, with their reasons. */
  | { readonly what: 'dismissals'; readonly count: number };

export interface SendingCopy {
  readonly project: Project;
  readonly leftOut: readonly LeftOut[];
}

/**
 * The project without its private registers (investors, the log), speaker notes, rehearsals and reasons why findings were put aside; `id` is the copy's own. A register
 * that this program does not know may be private, so it stays at home too. What is left out is said by kind.
 */
export function copyForSending(project: Project, id: string): SendingCopy {
  const kinds = Object.keys(project.registers ?? {});
  const atHome = new Set([
    ...kinds.filter((kind) => registerKind(kind)?.isPrivate),
    ...unknownKinds(project.registers),
  ]);
  const registers = Object.fromEntries(Object.entries(project.registers ?? {}).filter(([kind]) => !atHome.has(kind)));
  const { dismissals = [], ...told } = project;
  const { rehearsals = [], ...deck } = project.deck;
  const noted = deck.slides.filter(({ notes }) => notes.trim() !== '').length;
  const leftOut: LeftOut[] = [
    ...[...atHome].flatMap((kind): LeftOut[] => {
      const count = filledRows(project, kind).length;
      return count === 0 ? [] : [{ what: registerKind(kind) ? 'register' : 'unknownRegister', kind, count }];
    }),
    ...(noted > 0 ? [{ what: 'notes', count: noted } as const] : []),
    ...(rehearsals.length > 0 ? [{ what: 'rehearsals', count: rehearsals.length } as const] : []),
    ...(dismissals.length > 0 ? [{ what: 'dismissals', count: dismissals.length } as const] : []),
  ];
  return {
    project: {
      ...told,
      id,
      ...(project.registers ? { registers } : {}),
      deck: { ...deck, slides: deck.slides.map((slide) => (slide.notes === '' ? slide : { ...slide, notes: '' })) },
    },
    leftOut,
  };
}
