import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const font = (name: string) => import.meta.resolve(`@expo-google-fonts/${name}`);
const folder = (name: string) => `file://${dirname(fileURLToPath(font(`${name}/package.json`)))}`;
const face = (family: string, weight: number, url: string) =>
  `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url('${url}'); }`;

/** The frame of all pictures: half of a slide, in the fonts and colours that the slides have. */
export function page(language: string, body: string, css: string): string {
  const [arimo, sc] = [folder('arimo'), folder('noto-sans-sc')];
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>
${face('L', 400, `${arimo}/400Regular/Arimo_400Regular.ttf`)}
${face('L', 700, `${arimo}/700Bold/Arimo_700Bold.ttf`)}
${face('C', 400, `${sc}/400Regular/NotoSansSC_400Regular.ttf`)}
${face('C', 700, `${sc}/700Bold/NotoSansSC_700Bold.ttf`)}
:root { --ink: #24221f; --muted: #5f5b54; --faint: #8a857b; --paper: #fff; --panel: #f1eee7; --rule: #ddd8cd; --accent: #b3261e; --good: #2f6f4f; --good-soft: #e6efe9; }
* { box-sizing: border-box; margin: 0; }
body { width: 912px; height: 1080px; padding: 56px 52px; background: #e7e2d8; color: var(--ink); font: 24px/1.45 L, C; }
.window { height: 100%; background: var(--paper); border-radius: 18px; overflow: hidden; box-shadow: 0 1px 0 #fff inset, 0 18px 48px rgb(36 34 31 / 16%); display: flex; flex-direction: column; }
header { display: flex; align-items: center; gap: 16px; padding: 24px 36px; border-bottom: 1.5px solid var(--rule); font-weight: 700; }
header span { margin-left: auto; font-weight: 400; font-size: 21px; color: var(--muted); }
main { padding: 30px 36px; display: flex; flex-direction: column; gap: 26px; flex: 1; }
.label { font-size: 20px; color: var(--muted); margin-bottom: 10px; }
.chip { background: var(--good-soft); color: var(--good); border-radius: 99px; padding: 4px 18px; font-size: 20px; font-weight: 700; }
.card { border: 1.5px solid var(--rule); border-radius: 14px; padding: 26px 28px; }
.check { display: flex; gap: 14px; align-items: baseline; }
.check::before { content: ''; flex: none; width: 9px; height: 17px; margin-right: 4px; border: solid var(--good); border-width: 0 3.5px 3.5px 0; transform: translateY(1px) rotate(42deg); }
.row { display: flex; justify-content: space-between; gap: 20px; align-items: baseline; }
.muted { color: var(--muted); }
b { font-weight: 700; }
${css}
</style><body><div class="window">${body}</div></body></html>`;
}
