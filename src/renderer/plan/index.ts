import { registerCommands } from '#renderer/commands';
import { projectNow } from '#renderer/session';
import { registerParts, registerPlace, registerShown } from '#renderer/view';
import { planCommands } from './plan-commands';
import { requestFocus, selectSection, shownSection, usePlanView } from './plan-view';

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
registerParts('plan', {
  read: () => shownSection()?.id ?? '',
  show: (id) => {
    if (projectNow().plan.sections.some((section) => section.id === id)) selectSection(id);
  },
  follow: (listener) => usePlanView.subscribe(listener),
});
registerShown('plan', () => {
  const section = shownSection();
  return section && ['plan', 'sections', projectNow().plan.sections.indexOf(section)];
});

/** The plan room: section list and rich-text editor over the project. */
export { planCommands } from './plan-commands';
export { PlanRoom } from './plan-room';
