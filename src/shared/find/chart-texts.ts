import { type Chart, isOrganisation, type Path } from '#shared/project';
import { field, fields, listed, type RawText } from './collect';

/** The words of a chart. One of the organisation has none of its own. */
export function chartTexts(chart: Chart, at: Path): readonly RawText[] {
  if (isOrganisation(chart)) return fields(at, chart, ['title', 'alt']);
  return [
    ...fields(at, chart, ['title']),
    ...fields([...at, 'axes'], chart.axes ?? {}, ['x', 'y']),
    ...chart.categories.flatMap((name, index) => field([...at, 'categories', index], name)),
    ...listed([...at, 'series'], chart.series, ['name']),
    ...fields([...at, 'ends'], chart.ends, ['left', 'right', 'bottom', 'top']),
    ...fields(at, chart, ['alt']),
  ];
}
