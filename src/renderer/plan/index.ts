import { registerCommands } from '#renderer/commands';
import { projectNow } from '#renderer/session';
import { registerPlace } from '#renderer/view';
import { planCommands } from './plan-commands';
import { requestFocus, selectSection, shownSection } from './plan-view';

registerCommands(planCommands);
const sectionAt = (index: string | number | undefined) => projectNow().plan.sections[Number(index)];
registerPlace(
  'plan',
  'plan',
  ([, , index]) => {
    const section = sectionAt(index);
    if (!section) return;
    selectSection(section.id);
    requestFocus('text');
  },
  ([, , index]) => index === undefined || sectionAt(index)?.id === shownSection()?.id,
);

/** The plan room: section list and rich-text editor over the project. */
export { planCommands } from './plan-commands';
export { PlanRoom } from './plan-room';
