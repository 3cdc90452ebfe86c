import { registerCommands } from '#renderer/commands';
import { projectNow } from '#renderer/session';
import { registerPlace } from '#renderer/view';
import { planCommands } from './plan-commands';
import { requestFocus, selectSection } from './plan-view';

registerCommands(planCommands);
registerPlace('plan', 'plan', ([, , index]) => {
  const section = projectNow().plan.sections[Number(index)];
  if (!section) return;
  selectSection(section.id);
  requestFocus('text');
});

/** The plan room: section list and rich-text editor over the project. */
export { planCommands } from './plan-commands';
export { PlanRoom } from './plan-room';
