import type { LayoutId, ThemeId } from '#shared/project';
import type { LayoutMaker } from '../layout-design';
import { atriumCover } from './atrium-cover';
import { blueprintCover } from './blueprint-cover';
import { folioClosing, folioCover, folioCoverDark, folioSection, folioStatement } from './folio-pages';
import { swissCover } from './swiss-cover';

/** Layouts that a theme has of its own, in place of those that all themes share. */
export const ownLayouts: Partial<Record<ThemeId, Partial<Record<LayoutId, LayoutMaker>>>> = {
  swiss: { cover: swissCover },
  folio: {
    cover: folioCover,
    'cover-dark': folioCoverDark,
    section: folioSection,
    statement: folioStatement,
    closing: folioClosing,
  },
  blueprint: { cover: blueprintCover },
  atrium: { cover: atriumCover },
};
