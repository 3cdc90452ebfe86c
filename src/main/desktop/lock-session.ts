import { app, type Session, session } from 'electron';
import { isAllowedRequest, origin } from './app-origin';

/**
 * Tells Chromium, before it starts, to ask the network for nothing by itself: no name is ever looked up, no proxy asked for, and
 * none of its own services run. Refusing the page's requests is not enough: the browser process has wishes of its own.
 */
export function cutOffNetwork(): void {
  const { commandLine } = app;
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('no-proxy-server');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('no-pings');
}

/** Refuses every permission and every request that would leave the machine; must run before the first window. */
export function lockSessions(): void {
  app.on('session-created', lock);
  lock(session.defaultSession);
}

function lock(target: Session): void {
  const allowed = (permission: string) => permission === 'clipboard-sanitized-write' || permission === 'fullscreen';
  target.setPermissionRequestHandler((_contents, permission, answer) => answer(allowed(permission)));
  target.setPermissionCheckHandler((_contents, permission) => allowed(permission));
  target.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowedRequest(url) }));
  // Chromium fetches a dictionary for the system's language when a session begins, past `webRequest`, whether the page checks
  // spelling or not. A Mac has its own dictionaries and knows neither call.
  if (process.platform === 'darwin') return;
  target.setSpellCheckerLanguages([]);
  target.setSpellCheckerDictionaryDownloadURL(`${origin}/no-dictionary/`);
}
