#!/usr/bin/env bash
# @electron/get 5.1.0 (what Electron's npm package downloads its binary with), Node 20.19 or newer, npm 11.
#
# A variable that a person sets for one command is outranked by a line in a file: with electron_mirror in .npmrc, the variable
# ELECTRON_MIRROR of the same command is ignored without a word. Tools mostly do it the other way round, npm for its own settings too
# (its variables outrank its files). Whoever tries another mirror after a failed download tries the old one again.
# Seen: .npmrc says ".../of-npmrc/", ELECTRON_MIRROR says ".../of-environment/", and the request goes to "/of-npmrc/v45.4.1/...".
#
# Exits 0 while that is so, 1 when it has changed, 2 when a program is missing. Asks only a server of its own on this machine.
set -euo pipefail
command -v npm >/dev/null && command -v node >/dev/null || { echo "npm and node are needed"; exit 2; }
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
echo '{"type":"module","scripts":{"ask":"node ask.js"}}' >package.json
npm install --silent --no-audit --no-fund --engine-strict=false @electron/get@5.1.0 >/dev/null || { echo "@electron/get could not be installed"; exit 2; }
cat >server.js <<'JS'
import { createServer } from 'node:http';
import { writeFileSync, appendFileSync } from 'node:fs';
const server = createServer((request, response) => {
  appendFileSync('asked', `${request.url}\n`);
  response.writeHead(404).end();
}).listen(0, '127.0.0.1', () => writeFileSync('port', String(server.address().port)));
setTimeout(() => process.exit(), 60_000);
JS
cat >ask.js <<'JS'
import { downloadArtifact } from '@electron/get';
const wanted = { version: '45.4.1', artifactName: 'electron', platform: 'linux', arch: 'x64' };
await downloadArtifact({ ...wanted, cacheRoot: './cache', unsafelyDisableChecksums: true }).catch(() => undefined);
process.exit();
JS
node server.js & server=$!
trap 'kill $server 2>/dev/null; rm -rf "$folder"' EXIT
for _ in $(seq 50); do [ -s port ] && break; sleep 0.1; done
port=$(cat port)
echo "electron_mirror=http://127.0.0.1:$port/of-npmrc/" >.npmrc
ELECTRON_MIRROR="http://127.0.0.1:$port/of-environment/" npm run --silent ask >/dev/null 2>&1 || true
seen=$(head -1 asked)
echo "asked for: $seen"
case "$seen" in /of-npmrc/*) exit 0 ;; *) exit 1 ;; esac
