import { type Block, type Inline, type Path, type Project, type Slot, stepFields } from '#shared/project';

/** A line of text that leaves the program, with the place of its inlines. */
export interface ProseLine {
  readonly place: Path;
  readonly inlines: readonly Inline[];
  /** A caption: letters only, in which no figure of the project can stand. */
  readonly isCaption?: true;
}

type Source = Pick<Project, 'plan' | 'deck'>;

/** Several rules read the same lines one after another. */
const known = new WeakMap<Source, readonly ProseLine[]>();

/** Every line of plan and slides that is not hidden. Code is not prose. The same list for the same project. */
export function proseOf(project: Source): readonly ProseLine[] {
  const found = known.get(project) ?? collect(project);
  known.set(project, found);
  return found;
}

function collect({ plan, deck }: Source): readonly ProseLine[] {
  const sections = plan.sections.flatMap(({ hidden, body }, index) =>
    hidden ? [] : linesIn(body, ['plan', 'sections', index, 'body']),
  );
  const slides = deck.slides.flatMap(({ hidden, slots }, index) =>
    hidden
      ? []
      : Object.entries(slots).flatMap(([name, slot]) => linesOfSlot(slot, ['deck', 'slides', index, 'slots', name])),
  );
  return [...sections, ...slides];
}

function linesOfSlot(slot: Slot, place: Path): readonly ProseLine[] {
  if (slot.kind === 'text') return linesIn(slot.paragraphs, [...place, 'paragraphs']);
  if (slot.kind !== 'steps') return [];
  return slot.items.flatMap((item, at) =>
    stepFields.flatMap((field) => linesIn(item[field], [...place, 'items', at, field])),
  );
}

const nothingSaid: ReadonlySet<string> = new Set(['code', 'image', 'chart', 'rule']);

interface Holder {
  readonly type: string;
  readonly children: readonly unknown[];
}

function linesIn(nodes: readonly (Block | Holder)[], place: Path): readonly ProseLine[] {
  return nodes.flatMap((node, index): readonly ProseLine[] => {
    const { type, children } = node;
    const inside = [...place, index, 'children'];
    if ('caption' in node) return captionOf(node.caption, [...place, index, 'caption']);
    if (type === 'paragraph' || type === 'heading') return [{ place: inside, inlines: children as Inline[] }];
    return nothingSaid.has(type) ? [] : linesIn(children as Holder[], inside);
  });
}

/** Captions of pictures and charts. */
function captionOf(caption: unknown, place: Path): readonly ProseLine[] {
  return typeof caption !== 'string' || caption === ''
    ? []
    : [{ place, inlines: [{ text: caption }], isCaption: true }];
}
