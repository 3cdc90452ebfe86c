import { seededIds, seededRandom } from '../../src/shared/base/index';
import type { Block, Project } from '../../src/shared/project/index';
import { blankProject } from '../../src/shared/starter/index';

/** An English project whose plan is one section with this text, first in the list. */
export function oneSectionProject(body: Block[], assets: Project['assets'] = {}): Project {
  const project = blankProject({ round: 'seed', language: 'en', newId: seededIds(seededRandom(7)) });
  const section = { id: 'long', kind: 'custom' as const, title: 'Long section', hidden: false, done: false, body };
  return { ...project, plan: { ...project.plan, sections: [section] }, assets };
}
