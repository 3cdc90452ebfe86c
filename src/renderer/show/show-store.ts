import { create } from 'zustand';
import { client, reportFailure } from '#renderer/session';
import type { Show, ShowAction } from '#shared/show';

interface ShowStore {
  /** The show that runs; null when there is none. */
  readonly show: Show | null;
}

/** Main's show, as this window last heard of it. */
export const useShow = create<ShowStore>(() => ({ show: null }));

/** The show that runs, for event handlers. */
export function showNow(): Show | null {
  return useShow.getState().show;
}

/** Does something in the show; main answers every window with its new state. */
export function act(action: ShowAction): void {
  client['show.act']({ action }).catch(reportFailure);
}

/** Follows main's show from now on; `onEnd` hears how it ended. The answer stops it. */
export function followShow(onEnd: (show: Show) => void = () => undefined): () => void {
  let heard = false;
  const stop = client.on('show.changed', (show) => {
    heard = true;
    useShow.setState({ show: show.over ? null : show });
    if (show.over) onEnd(show);
  });
  // A window that was loaded anew finds the show where it is; news that came meanwhile is newer.
  client['show.current']({})
    .then((show) => {
      if (!heard) useShow.setState({ show });
    })
    .catch(reportFailure);
  return stop;
}
