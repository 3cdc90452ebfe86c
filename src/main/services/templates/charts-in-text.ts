import type { IdSource } from '#shared/base';
import { type ReadyChart, readyCharts } from '#shared/facts';
import type { Block, ChartBlock, Project } from '#shared/project';

/** A line of its own: `{chart revenue}`, `{chart funds: What the money is for}`; the words take the place of the caption. */
const notation = /^\{chart ([A-Za-z]+)(?:: (.+))?\}$/;

/** A template's project with the ready-made charts that its plan asks for. Throws at one that it has no figures for. */
export function withCharts(project: Project, newId: IdSource): Project {
  const ready = readyCharts(project);
  const sections = project.plan.sections.map((section) => {
    const body = section.body.map((block) => chartFor(block, ready, newId) ?? block);
    return { ...section, body };
  });
  return { ...project, plan: { ...project.plan, sections } };
}

function chartFor(block: Block, ready: readonly ReadyChart[], newId: IdSource): ChartBlock | null {
  const [only, ...more] = block.type === 'paragraph' ? block.children : [];
  const match = only && more.length === 0 && 'text' in only ? notation.exec(String(only.text)) : null;
  if (!match) return null;
  const [, id, caption] = match;
  const found = ready.find((one) => one.id === id);
  if (!found) throw new Error(`A template's project has no chart ${id}`);
  const { chart, title, width } = found;
  return { type: 'chart', id: newId(), chart, caption: caption ?? title, width, children: [{ text: '' }] };
}
