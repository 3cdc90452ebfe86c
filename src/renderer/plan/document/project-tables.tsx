import { Pencil } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useT } from '#renderer/app-language';
import { ProjectChart } from '#renderer/charts';
import { projectNow, sessionStore } from '#renderer/session';
import { Button } from '#renderer/ui';
import { showPlace } from '#renderer/view';
import type { ReadyChart } from '#shared/facts';
import {
  chartsBehind,
  chartWidthPt,
  type FlowCell,
  type FlowTable,
  runsText,
  sourcesBehind,
  tablesBehind,
} from '#shared/flow';
import { plainText } from '#shared/plan';
import { isOrganisation, type Project, type Section } from '#shared/project';
import { ProjectSources } from './project-sources';
import styles from './project-tables.module.css';

/** Longer ones are printed whole, and are read where they are kept. */
const mostRows = 12;

/** What the project prints behind the section's text, in its place, and the way to where it is written. */
export function ProjectTables({ section }: { readonly section: Section }) {
  const { t } = useT();
  const parts = useStore(
    sessionStore,
    useShallow(({ open }) => (open ? partsFor(open.project, section) : [])),
  );
  // The parts are all that the tables are made of.
  const tables = useMemo(() => tablesBehind(projectNow(), section.id), [section.id, ...parts]);
  const charts = useMemo(() => chartsBehind(projectNow(), section.id), [section.id, ...parts]);
  const sources = useMemo(() => sourcesBehind(projectNow(), section.id), [section.id, ...parts]);
  if (tables.length + charts.length === 0 && sources === null) return null;
  return (
    <aside className={styles.behind} aria-label={t('plan.behind.title')}>
      <p>{t('plan.behind.title')}</p>
      {tables.map((table) => (
        <TableBehind key={`${table.place?.join('/')} ${table.caption}`} table={table} />
      ))}
      {charts.map((one) => (
        <ChartBehind key={one.id} ready={one} />
      ))}
      {sources === null ? null : <ProjectSources list={sources} />}
    </aside>
  );
}

/** What those tables hang on: typing in a section changes none of it, so that a key works nothing out anew. */
function partsFor(project: Project, { kind, hidden, body }: Section): readonly unknown[] {
  const { company, team, raise, milestones, numbers, capTable, registers, round, language, plan } = project;
  const shown = plan.sections.flatMap((one) => (one.hidden ? [] : one.kind)).join();
  const said =
    kind === 'company'
      ? plainText(body)
      : body
          .map((block) =>
            block.type === 'table' || (block.type === 'chart' && isOrganisation(block.chart)) ? block.type : '',
          )
          .join('');
  // The order of sources is that of the figures in all of the text.
  const cited = kind === 'references' ? [project.references, project.claims, project.market, plan] : [];
  return [
    company,
    team,
    raise,
    milestones,
    numbers,
    capTable,
    registers,
    round,
    language,
    shown,
    hidden,
    said,
    ...cited,
  ];
}

function ChartBehind({ ready: { title, chart } }: { readonly ready: ReadyChart }) {
  const { t } = useT();
  return (
    <figure className={styles.table}>
      <figcaption>
        <span>{title}</span>
        <Button onClick={() => showPlace(['team'])}>
          <Pencil size={13} aria-hidden />
          {t('plan.behind.edit')}
        </Button>
      </figcaption>
      <ProjectChart chart={chart} widthPt={chartWidthPt(chart.type, 'full')} />
    </figure>
  );
}

function TableBehind({ table }: { readonly table: FlowTable }) {
  const { t } = useT();
  const { caption, header, rows, place = [] } = table;
  const [head, ...rest] = header ? rows : [null, ...rows];
  const left = rest.length - mostRows;
  return (
    <figure className={styles.table}>
      <figcaption>
        <span>{caption}</span>
        <Button onClick={() => showPlace(place)}>
          <Pencil size={13} aria-hidden />
          {t('plan.behind.edit')}
        </Button>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={caption}>
        <table>
          {head ? (
            <thead>
              <tr>
                {head.cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
                  <th key={at} scope="col" data-align={cell.align}>
                    {textOf(cell)}
                  </th>
                ))}
              </tr>
            </thead>
          ) : null}
          <tbody>
            {rest.slice(0, mostRows).map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
              <tr key={at} data-emphasis={row?.emphasis || undefined}>
                {row?.cells.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
                  <td key={column} data-align={cell.align}>
                    {textOf(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {left > 0 ? <p className={styles.left}>{t('plan.behind.left', { count: left })}</p> : null}
    </figure>
  );
}

function textOf({ paragraphs }: FlowCell): string {
  return paragraphs.map(runsText).join('\n');
}
