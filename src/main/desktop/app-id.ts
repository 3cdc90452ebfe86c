/** What systems know the program by: Windows' taskbar and recent files, macOS' bundle and file type. Packages carry it too. */
export const appId = 'io.github.pitchwright';
