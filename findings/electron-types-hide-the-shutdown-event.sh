#!/usr/bin/env bash
# electron 45.4.1, its own types (electron.d.ts), with typescript 6.0.3.
#
# The text beside powerMonitor's 'shutdown' says that the listener may call e.preventDefault() so that the system waits for the program
# to end in order, and by Electron's sources the emitted event is what decides that (read, not run here). The types give the listener no parameter at all: code that follows the text
# does not compile, and code that follows the types never asks for the time. Other events that can be refused are typed with theirs.
# Seen: "powerMonitor.on('shutdown', (event: Electron.Event) => event.preventDefault())" fails with TS2769, and
# "app.on('before-quit', (event) => event.preventDefault())" compiles.
#
# Exits 0 while that is so, 1 when it has changed, 2 when a program is missing. Nothing of Electron is run, its binary is not fetched.
set -euo pipefail
command -v npm >/dev/null && command -v node >/dev/null || { echo "npm and node are needed"; exit 2; }
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
echo '{}' >package.json
npm install --silent --ignore-scripts --no-audit --no-fund --engine-strict=false electron@45.4.1 typescript@6.0.3 @types/node@20 >/dev/null ||
  { echo "the packages could not be installed"; exit 2; }
grep -q 'invokes `e.preventDefault()`' node_modules/electron/electron.d.ts || { echo "the text has changed"; exit 1; }
echo "import { powerMonitor } from 'electron'; powerMonitor.on('shutdown', (event: Electron.Event) => event.preventDefault());" >shutdown.ts
echo "import { app } from 'electron'; app.on('before-quit', (event) => event.preventDefault());" >quit.ts
compile() { npx tsc --noEmit --skipLibCheck --module nodenext --moduleResolution nodenext --types node "$1"; }
compile quit.ts || { echo "before-quit does not compile either"; exit 1; }
if compile shutdown.ts >out.txt; then echo "it compiles now"; exit 1; fi
grep -o 'TS[0-9]*' out.txt | head -1
grep -q TS2769 out.txt
