import type { DocumentLanguage } from '#shared/base';
import { page } from './page';

const words = {
  en: {
    title: 'Research version, no clinical use',
    date: '12 October 2026',
    finding: 'Collapsed lung',
    place: 'left, at the top · sure to 93%',
    note: 'Signed at 23:12 as without finding. Three similar cases are attached.',
    yes: 'I agree',
    no: 'Not a finding',
    list: 'By urgency · 184 images read, 5 refused',
    rows: [
      ['23:08', 'Collapsed lung', '93%', 'hot'],
      ['02:41', 'Fluid, large', '88%', 'hot'],
      ['04:17', 'Tube too deep', '81%', 'hot'],
      ['01:30', 'Nothing urgent', '97%', ''],
    ],
    caption: 'Schematic drawing, no patient',
  },
  'zh-CN': {
    title: '研究版本 · 不用于诊疗',
    date: '2026 年 10 月 12 日',
    finding: '气胸',
    place: '左上肺 · 把握 93%',
    note: '23:12 首份报告签发，未提示异常。附三例相似病例。',
    yes: '同意',
    no: '不是危急值',
    list: '按紧急程度 · 已读 184 例，拒读 5 例',
    rows: [
      ['23:08', '气胸', '93%', 'hot'],
      ['02:41', '大量胸腔积液', '88%', 'hot'],
      ['04:17', '插管位置过深', '81%', 'hot'],
      ['01:30', '未见危急值', '97%', ''],
    ],
    caption: '示意图，非患者影像',
  },
} as const;

const ribs = Array.from({ length: 8 }, (_, index) => {
  const y = 74 + index * 34;
  const reach = 96 + Math.min(index, 5) * 9;
  const side = (sign: number) =>
    `<path d="M${250 + sign * 14} ${y} C${250 + sign * reach * 0.55} ${y - 30}, ${250 + sign * reach * 1.25} ${y - 8}, ${250 + sign * reach * 1.3} ${y + 46}"/>`;
  return side(1) + side(-1);
}).join('');

const lung = (sign: number) =>
  `<path d="M${250 + sign * 34} 70 C${250 + sign * 84} 38, ${250 + sign * 138} 110, ${250 + sign * 152} 226 C${250 + sign * 158} 290, ${250 + sign * 150} 330, ${250 + sign * 138} 338 C${250 + sign * 104} 314, ${250 + sign * 66} 318, ${250 + sign * 40} 300 C${250 + sign * 30} 230, ${250 + sign * 26} 130, ${250 + sign * 34} 70 Z"/>`;

function drawing(caption: string): string {
  return `<svg viewBox="0 0 500 400" width="100%" height="400" preserveAspectRatio="xMidYMid meet">
<defs><radialGradient id="g" cx="50%" cy="48%" r="70%"><stop offset="0" stop-color="#8d918f"/><stop offset="0.7" stop-color="#4b4f50"/><stop offset="1" stop-color="#1c1e1f"/></radialGradient>
<filter id="s"><feGaussianBlur stdDeviation="5"/></filter><filter id="t"><feGaussianBlur stdDeviation="1.6"/></filter></defs>
<rect width="500" height="400" fill="#101213"/>
<path d="M86 400 C70 260 96 96 178 40 C206 22 294 22 322 40 C404 96 430 260 414 400 Z" fill="url(#g)" filter="url(#s)"/>
<g fill="#15181a" filter="url(#s)">${lung(1)}${lung(-1)}</g>
<path d="M236 400 V20 H264 V400 Z" fill="#b9bcb8" opacity="0.55" filter="url(#s)"/>
<path d="M240 190 C262 176 318 214 322 286 C322 320 270 330 236 318 Z" fill="#a9adaa" opacity="0.75" filter="url(#s)"/>
<g fill="none" stroke="#c9ccc8" stroke-width="9" opacity="0.34" filter="url(#t)">${ribs}</g>
<path d="M130 62 C170 36 214 44 240 56 M370 62 C330 36 286 44 260 56" stroke="#d4d6d2" stroke-width="11" opacity="0.5" fill="none" filter="url(#t)"/>
<rect x="292" y="66" width="98" height="92" rx="8" fill="none" stroke="#f0554b" stroke-width="4"/>
<text x="16" y="384" fill="#b8bbb7" font-size="13" font-family="L, C">${caption}</text></svg>`;
}

/** The morning's list of what a night may have missed. The picture is a drawing: no image of a patient. */
export function review(language: DocumentLanguage): string {
  const w = words[language];
  return page(
    language,
    `<header>${w.title}<span>${w.date}</span></header>
<div class="film">${drawing(w.caption)}</div>
<main>
  <section class="finding"><div><p class="name">${w.finding}</p><p class="muted">${w.place}</p></div>
    <p class="buttons"><b>${w.yes}</b><span>${w.no}</span></p></section>
  <p class="muted small">${w.note}</p>
  <section><p class="label">${w.list}</p>
    ${w.rows.map(([time, what, sure, tone]) => `<p class="line ${tone}"><time>${time}</time><span>${what}</span><b>${sure}</b></p>`).join('')}</section>
</main>`,
    `.film { background: #101213; height: 400px; }
main { gap: 16px; padding-top: 24px; }
.finding { display: flex; justify-content: space-between; align-items: center; }
.name { font-size: 34px; font-weight: 700; line-height: 1.25; color: var(--accent); }
.buttons { display: flex; gap: 14px; font-size: 22px; }
.buttons b { background: var(--ink); color: #fff; border-radius: 10px; padding: 10px 24px; }
.buttons span { border: 1.5px solid #b9b2a4; border-radius: 10px; padding: 10px 22px; }
.small { font-size: 21px; }
.line { display: flex; gap: 22px; padding: 9px 0; border-top: 1.5px solid var(--rule); align-items: baseline; }
.line time { color: var(--muted); }
.line b { margin-left: auto; font-variant-numeric: tabular-nums; }
.line.hot span::before { content: ''; display: inline-block; width: 12px; height: 12px; border-radius: 50%; background: var(--accent); margin-right: 14px; }
.line:not(.hot) span::before { content: ''; display: inline-block; width: 12px; height: 12px; border-radius: 50%; border: 2px solid #b9b2a4; margin-right: 14px; }`,
  );
}
