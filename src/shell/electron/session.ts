/** `session` of Electron: Chromium in app mode asks for no permission that the page doesn't request, and requests are
 * answered in protocol.ts, so that there is nothing to configure here. */
export const session = {
  defaultSession: {
    setPermissionRequestHandler(): void {},
    setPermissionCheckHandler(): void {},
    setSpellCheckerLanguages(): void {},
    webRequest: { onBeforeRequest(): void {} },
  },
};
