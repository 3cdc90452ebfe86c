import type { ColorRole, Frame, PlacedRun } from '#shared/page';

/** A slide with its notes a page, or three or six slides a page; three have lines to write on beside them. */
export type HandoutForm = 'notes' | 'handout-3' | 'handout-6';

/** What sheets are printed in. They are white paper whatever the deck's theme is: a dark one must not empty a cartridge. */
export type HandoutColor = Extract<ColorRole, 'ink' | 'muted' | 'rule'>;

/** Something on a sheet. Coordinates are points from its top left corner. */
export type SheetItem =
  | {
      /** The picture of a slide, framed. `page`: its index among the scene's pages. */
      readonly kind: 'slide';
      readonly page: number;
      readonly frame: Frame;
    }
  | {
      /** A line of a slide's notes. A paragraph may go on on the next sheet. */
      readonly kind: 'note';
      readonly page: number;
      readonly paragraph: number;
      readonly baselinePt: number;
      readonly sizePt: number;
      readonly runs: readonly PlacedRun[];
    }
  | {
      /** Running heads and numbers: not reading matter. */
      readonly kind: 'furniture';
      readonly baselinePt: number;
      readonly sizePt: number;
      readonly color: HandoutColor;
      readonly runs: readonly PlacedRun[];
    }
  | {
      /** A horizontal line; `y` is its middle. */
      readonly kind: 'rule';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly widthPt: number;
    };

export interface Sheet {
  readonly items: readonly SheetItem[];
}

/** A deck on sheets of paper. Hidden slides are left out. Plain data; painters measure nothing. */
export interface Handout {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly sheets: readonly Sheet[];
}
