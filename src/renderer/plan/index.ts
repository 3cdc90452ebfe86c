import { registerCommands } from '#renderer/commands';
import { projectNow } from '#renderer/session';
import { registerPlace, registerShown } from '#renderer/view';
import { planCommands } from './plan-commands';
import { requestFocus, selectSection, shownSection } from './plan-view';

registerCommands(planCommands);
const sectionAt = (index: string | number | undefined) => projectNow().plan.sections[Number(index)];
registerPlace(
  'plan',
  'plan',
  ([, , index], takesFocus) => {
    const section = sectionAt(index);
    if (!section) return;
    selectSection(section.id);
    if (takesFocus) requestFocus('text');
  },
  ([, , index]) => index === undefined || sectionAt(index)?.id === shownSection()?.id,
);
registerShown('plan', () => {
  const section = shownSection();
  return section && ['plan', 'sections', projectNow().plan.sections.indexOf(section)];
});

/** The plan room: section list and rich-text editor over the project. */
export { planCommands } from './plan-commands';
export { PlanRoom } from './plan-room';
