#!/usr/bin/env bash
# @electron/get 5.1.0 (what Electron's npm package downloads its binary with), Node 20.19 or newer.
#
# A mirror's address is not joined to the rest by a slash: the version's folder is glued to whatever the address ends with. A person
# behind a firewall who sets ELECTRON_MIRROR to a folder without a slash at its end gets a 404 for a name that nobody wrote.
# Seen: for the mirror ".../mirrors/electron" the request is "/mirrors/electronv45.4.1/electron-v45.4.1-linux-x64.zip".
# Expected by many: "/mirrors/electron/v45.4.1/electron-v45.4.1-linux-x64.zip".
#
# Exits 0 while that is so, 1 when it has changed, 2 when a program is missing. Asks only a server of its own on this machine.
set -euo pipefail
command -v npm >/dev/null && command -v node >/dev/null || { echo "npm and node are needed"; exit 2; }
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
echo '{"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --engine-strict=false @electron/get@5.1.0 >/dev/null || { echo "@electron/get could not be installed"; exit 2; }
cat >ask.js <<'JS'
import { createServer } from 'node:http';
import { downloadArtifact } from '@electron/get';
const asked = [];
const server = createServer((request, response) => {
  asked.push(request.url);
  response.writeHead(404).end();
}).listen(0, '127.0.0.1', async () => {
  process.env.ELECTRON_MIRROR = `http://127.0.0.1:${server.address().port}/mirrors/electron`;
  const wanted = { version: '45.4.1', artifactName: 'electron', platform: 'linux', arch: 'x64' };
  await downloadArtifact({ ...wanted, cacheRoot: './cache', unsafelyDisableChecksums: true }).catch(() => undefined);
  console.log(asked[0]);
  server.close();
  process.exit();
});
JS
seen=$(env -u npm_config_electron_mirror node ask.js)
echo "asked for: $seen"
[ "$seen" = "/mirrors/electronv45.4.1/electron-v45.4.1-linux-x64.zip" ]
