import type { DocumentLanguage } from '#shared/base';
import { page } from './page';

const english = `<header>Your plan<span>Ellen and Mark, 64 and 66</span></header>
<main>
  <section><p class="label">You may spend, each month</p>
    <p class="sum">$3,480</p><p class="muted">between $3,310 and $3,720, after tax</p></section>
  <section class="card chart">
    <svg viewBox="40 8 690 236" width="100%" height="226">
      <path d="M60 96 C220 84 420 62 716 22 L716 176 C470 158 240 140 60 128 Z" fill="#e9d3cf"/>
      <path d="M60 112 C230 110 450 104 716 96" fill="none" stroke="#b3261e" stroke-width="4"/>
      <path d="M60 206 H716" stroke="#ddd8cd" stroke-width="2"/>
      <g fill="#5f5b54" font-family="L" font-size="20"><text x="60" y="238">65</text><text x="272" y="238">75</text><text x="484" y="238">85</text><text x="690" y="238">95</text></g>
    </svg>
    <p class="muted small">Monthly income by age, in today’s dollars; holds in 94 of 100 market paths</p></section>
  <section><p class="label">Where it comes from in 2027</p>
    <p class="row"><span>1. Social Security, both</span><b>$2,865</b></p>
    <p class="row"><span>2. Savings account first</span><b>$415</b></p>
    <p class="row"><span>3. Retirement account</span><b>$200</b></p></section>
  <section class="sign"><p class="check"><span>Signed by Tom Eastman, CFP<br><span class="muted small">12 October 2026 · next review in January</span></span></p></section>
</main>`;

const bar = (name: string, from: number, to: number) =>
  `<div class="bar"><span>${name}</span><i style="width:${from * 3.6}px"></i><u>${from}%</u><i class="to" style="width:${to * 3.6}px"></i><u><b>${to}%</b></u></div>`;

const chinese = `<header>今日建议 3 / 27<span>王女士家庭 · 15.2 万元</span></header>
<main>
  <section><p class="label">起草原因：股票类占比偏离目标 7 个百分点</p>
    <p class="sum cn">减 1.06 万元股票型，转入债券型</p></section>
  <section class="card chart"><p class="label">调整前后</p>
    ${bar('股票型', 45, 38)}${bar('债券型', 35, 42)}${bar('现金类', 20, 20)}
    <p class="muted small">预计一年最大回撤由 9.8% 降至 8.3%</p></section>
  <section><p class="label">给客户的话</p>
    <p class="bubble">王女士，近期股票上涨后占比高于我们约定的 38%。建议转出一小部分到债券型，波动会小一些，目标不变。</p></section>
  <section class="checks"><p class="check">风险等级匹配：稳健型，产品 R2</p><p class="check">说明中没有收益承诺</p><p class="check">数字与计算引擎一致</p></section>
  <section class="sign"><p class="check">持牌投顾 李晓岚 已签字<span class="muted">　10 月 12 日 09:41</span></p></section>
</main>`;

const bodies: Readonly<Record<DocumentLanguage, string>> = { en: english, 'zh-CN': chinese };

/** A plan with an adviser's signature: the client's view in English, the adviser's desk in Chinese. */
export function plan(language: DocumentLanguage): string {
  return page(
    language,
    bodies[language],
    `.sum { font-size: 68px; line-height: 1.1; font-weight: 700; letter-spacing: -1px; }
.sum.cn { font-size: 42px; letter-spacing: 0; line-height: 1.3; }
.small { font-size: 20px; margin-top: 8px; }
.row { padding: 6px 0; border-bottom: 1.5px solid var(--rule); }
.chart { padding: 22px 24px; }
.bar { display: grid; grid-template: auto auto / 110px 190px auto; column-gap: 10px; align-items: center; line-height: 1.25; margin-bottom: 12px; }
.bar span { grid-row: span 2; }
.bar i { height: 14px; background: #cfc8ba; border-radius: 3px; }
.bar i.to { background: var(--accent); }
.bar u { text-decoration: none; font-size: 20px; }
.bubble { background: var(--panel); border-radius: 4px 20px 20px 20px; padding: 18px 24px; font-size: 23px; }
.checks .check + .check { margin-top: 4px; }
.sign { margin-top: auto; background: var(--good-soft); border-radius: 12px; padding: 18px 24px; }`,
  );
}
