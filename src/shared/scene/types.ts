import type { DocumentLanguage } from '#shared/base';
import type {
  Align,
  ColorRole,
  Frame,
  SceneElement,
  ScenePage,
  SceneTheme,
  SlotPlaceholder,
  Valign,
} from '#shared/page';
import type { LayoutId, Paper } from '#shared/project';

/**
 * A deck as pages of placed elements: the one source of all painters (SVG preview, PDF, PPTX). Lengths are points on
 * a page of 960 x 540; y grows downwards; text is measured and broken. A painter measures nothing and reads no project.
 * Plain JSON, so that it can be the golden file that painters share.
 */
export interface Scene {
  readonly title: string;
  readonly author: string;
  readonly language: DocumentLanguage;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly theme: SceneTheme;
  /** The layouts of the theme, all of them, whether a page uses them or not: what PPTX makes real layouts from. */
  readonly layouts: readonly SceneLayout[];
  readonly pages: readonly ScenePage[];
  /** What handouts are laid on; absent: A4. */
  readonly paper?: Paper;
}

/** A layout as the theme draws it before anything is filled in. Its decorations stand on each of its pages as well. */
export interface SceneLayout {
  readonly layout: LayoutId;
  /** In the project's language. */
  readonly name: string;
  readonly background: ColorRole;
  readonly decorations: readonly SceneElement[];
  /** In the order of reading; no two have the same slot. */
  readonly placeholders: readonly ScenePlaceholder[];
  /** Where content of slots that are no placeholders begins, by slot: what an editor shows where there is none yet. */
  readonly rooms: Readonly<Record<string, Frame>>;
}

export interface ScenePlaceholder {
  readonly placeholder: SlotPlaceholder;
  readonly name: string;
  readonly frame: Frame;
  /** How its text looks before it is shrunk; null for pictures, tables and charts. */
  readonly text: {
    readonly sizePt: number;
    readonly lineHeightPt: number;
    readonly color: ColorRole;
    readonly bold: boolean;
    readonly align: Align;
    readonly valign: Valign;
  } | null;
}
