import type { Frame, NativeChart } from '#shared/page';
import type { PackageBuilder } from '../package';
import { chartPart } from './chart-part';
import { chartWorkbook } from './chart-workbook';

const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Adds a chart part and its workbook to the file; the answer is the part's path. */
export function addChart(native: NativeChart, frame: Frame, file: PackageBuilder, onDark: boolean): string {
  const number = file.next('chart');
  const path = `ppt/charts/chart${number}.xml`;
  const workbook = `ppt/embeddings/workbook${number}.xlsx`;
  file.addMedia(workbook, workbookType, chartWorkbook(native));
  const relation = file.relations(path).to('package', workbook);
  file.addXml(path, chartType, chartPart(native, frame, relation, onDark));
  return path;
}
