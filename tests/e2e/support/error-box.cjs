// Loaded by Electron before the program (`-r`): a native box would stand there until somebody closes it.
const { dialog } = require('electron');
dialog.showErrorBox = (title, content) => console.error(`${title}\n${content}`);
