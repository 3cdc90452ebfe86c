import { client, reportFailure, sessionStore, setSnapshot } from '#renderer/session';
import { loadAppInfo } from '#renderer/view';
import { followShow } from './show-store';

/** Connects the audience's window to main: the show, and the project as it stands after every change of it. */
export function followAudience(): void {
  let reading = false;
  let again = false;
  const read = async () => {
    again = reading;
    if (reading) return;
    reading = true;
    try {
      do {
        again = false;
        setSnapshot(await client['project.current']({}));
      } while (again);
    } finally {
      reading = false;
    }
  };
  client.on('session.state', ({ revision, sessionId }) => {
    const shown = sessionStore.getState().open?.state;
    if (shown?.revision !== revision || shown.sessionId !== sessionId) read().catch(reportFailure);
  });
  followShow();
  Promise.all([loadAppInfo(), read()]).catch(reportFailure);
}
