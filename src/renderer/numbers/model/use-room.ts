import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { useDraftedProject } from '#renderer/grid';
import { useSessionState } from '#renderer/session';
import { useView } from '#renderer/view';
import { driversOf, forecastOf } from '#shared/numbers';
import type { RoomContext } from './room-context';

/** The model under the scenario that is shown, with what is being typed, worked out again only when it changes. */
export function useRoom(): RoomContext {
  const words = useT();
  const project = useDraftedProject();
  const scenario = useView((view) => view.scenario);
  const { readOnly } = useSessionState();
  const worked = forecastOf(project, scenario);
  const drivers = useMemo(
    () => new Map(driversOf(project.numbers).map((info) => [info.path, info])),
    [project.numbers],
  );
  return useMemo(
    () => ({
      project,
      numbers: project.numbers,
      currency: project.raise.currency,
      scenario,
      forecast: worked,
      drivers,
      words,
      readOnly,
    }),
    [project, scenario, worked, drivers, words, readOnly],
  );
}
