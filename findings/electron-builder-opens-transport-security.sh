#!/usr/bin/env bash
# electron-builder 26.17.0, Node 20.19 or newer. What it makes of a program for macOS.
#
# Nobody has asked for it, and Electron's own Info.plist says nothing of the kind: the packed program's Info.plist allows any address,
# unencrypted too (NSAppTransportSecurity with NSAllowsArbitraryLoads true), whatever the program is. A program that promises to
# open no connection ships that permission, and reviewers of the App Store ask about it.
# And where Electron comes from a folder (electronDist), LICENSE and LICENSES.chromium.html, which lie beside Electron.app and
# have to travel with it, are in no place of what was packed; on Linux and Windows they are.
# Seen: "NSAllowsArbitraryLoads: true, licences: 0"
#
# Exits 0 while that is so, 1 when it has changed, 2 when a program is missing. Electron is stood in for by empty files: only what
# is written around it is looked at.
set -euo pipefail
command -v npm >/dev/null && command -v node >/dev/null || { echo "npm and node are needed"; exit 2; }
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
cat >package.json <<'JSON'
{ "name": "quiet", "version": "1.0.0", "main": "main.js", "author": "Somebody", "description": "Says nothing" }
JSON
echo '' >main.js
npm install --silent --no-audit --no-fund --ignore-scripts --save-dev electron-builder@26.17.0 plist@3.1.0 >/dev/null || { echo "electron-builder could not be installed"; exit 2; }
cat >pack.cjs <<'JS'
const fs = require('node:fs');
const path = require('node:path');
const plist = require('plist');
const { build, Platform, Arch } = require('electron-builder');

const write = (name, text = '') => {
  fs.mkdirSync(path.dirname(path.join('dist-of-electron', name)), { recursive: true });
  fs.writeFileSync(path.join('dist-of-electron', name), text, { mode: 0o755 });
};
const facts = (name) => plist.build({ CFBundleExecutable: name, CFBundleIdentifier: 'com.github.Electron', CFBundleIconFile: 'electron.icns' });
const contents = 'Electron.app/Contents';
for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) write(name, '45.4.1');
write(`${contents}/Info.plist`, facts('Electron'));
write(`${contents}/MacOS/Electron`);
write(`${contents}/Resources/electron.icns`);
write(`${contents}/Frameworks/Electron Framework.framework/Electron Framework`);
for (const kind of ['', ' (Renderer)', ' (GPU)', ' (Plugin)']) {
  const name = `Electron Helper${kind}`;
  write(`${contents}/Frameworks/${name}.app/Contents/Info.plist`, facts(name));
  write(`${contents}/Frameworks/${name}.app/Contents/MacOS/${name}`);
}
const config = { appId: 'org.example.quiet', electronVersion: '45.4.1', electronDist: 'dist-of-electron', npmRebuild: false, publish: null, directories: { output: 'made' }, mac: { identity: null, icon: null } };
build({ targets: Platform.MAC.createTarget('dir', Arch.arm64), config, publish: 'never' }).then(() => {
  const app = fs.readdirSync('made', { recursive: true }).map(String);
  const info = app.find((name) => /[^/]*quiet\.app\/Contents\/Info\.plist$/.test(name));
  const { NSAppTransportSecurity: security = {} } = plist.parse(fs.readFileSync(path.join('made', info), 'utf8'));
  const licences = app.filter((name) => /LICENSE/.test(path.basename(name)));
  console.log(`NSAllowsArbitraryLoads: ${security.NSAllowsArbitraryLoads}, licences: ${licences.length}`);
}).catch((error) => { console.log(`not packed: ${error.message}`); });
JS
seen=$(node pack.cjs 2>/dev/null | tail -1)
echo "$seen"
[ "$seen" = "NSAllowsArbitraryLoads: true, licences: 0" ]
