// Loaded before the program, by `-r` or, where a packed Electron takes no such switch, by NODE_OPTIONS: a native box would stand
// there until somebody closes it.
const Module = require('node:module');

const say = (title, content) => console.error(`${title}\n${content}`);
try {
  require('electron').dialog.showErrorBox = say;
} catch {
  // Too early for Electron's own module: it is changed when somebody loads it.
  const load = Module._load;
  Module._load = function loadAndChange(name, ...rest) {
    const loaded = load.call(this, name, ...rest);
    if (name === 'electron' && loaded.dialog) loaded.dialog.showErrorBox = say;
    return loaded;
  };
}
