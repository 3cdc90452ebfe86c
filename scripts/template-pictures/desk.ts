import type { DocumentLanguage } from '#shared/base';
import { page } from './page';

const words = {
  en: {
    ticket: 'Ticket 48213',
    state: 'Finished in 23 seconds',
    from: 'Anna P. · order 7701-4 · by e-mail',
    message:
      'Hello, the oak side table arrived with a cracked leg. I don’t want another one, please send the money back.',
    proposal: 'Proposed action',
    act: 'Refund $48.00',
    to: 'to the card that paid',
    checks: [
      'Photo shows the item of this order',
      'Day 6 of 30 in the return policy',
      'Below the limit of $80 without asking',
    ],
    log: 'What was done',
    steps: [
      ['14:02:10', 'Message received'],
      ['14:02:31', 'Refund made in the shop system'],
      ['14:02:33', 'Anna told, with the receipt'],
    ],
  },
  'zh-CN': {
    ticket: '工单 48213',
    state: '23 秒办结',
    from: '陈女士 · 订单 7701-4 · 在线客服',
    message: '你好，收到的橡木边几有一条腿裂了。不用换新的，直接退款吧，照片发你了。',
    proposal: '建议动作',
    act: '退款 268.00 元',
    to: '原路退回付款账户',
    checks: ['照片与订单商品一致', '签收第 3 天，在 7 天规则内', '低于免审限额 300 元'],
    log: '处理过程',
    steps: [
      ['14:02:10', '收到消息'],
      ['14:02:31', '在店铺系统完成退款'],
      ['14:02:33', '告知陈女士，附退款凭证'],
    ],
  },
} as const;

/** A ticket that a service desk has finished by itself. */
export function desk(language: DocumentLanguage): string {
  const w = words[language];
  return page(
    language,
    `<header>${w.ticket}<em class="chip">${w.state}</em></header>
<main>
  <section><p class="label">${w.from}</p><p class="bubble">${w.message}</p></section>
  <section class="card action"><p class="label">${w.proposal}</p>
    <p class="act">${w.act}</p><p class="muted to">${w.to}</p>
    <hr>${w.checks.map((check) => `<p class="check">${check}</p>`).join('')}</section>
  <section><p class="label">${w.log}</p><ol>${w.steps.map(([time, step]) => `<li><time>${time}</time>${step}</li>`).join('')}</ol></section>
</main>`,
    `.bubble { background: var(--panel); border-radius: 4px 20px 20px 20px; padding: 22px 26px; }
em { font-style: normal; margin-left: auto; }
.act { font-size: 46px; line-height: 1.2; font-weight: 700; }
.to { margin-top: 4px; }
.action { border-color: #cfc8ba; }
.action hr { border: 0; border-top: 1.5px solid var(--rule); margin: 20px 0 16px; }
.check + .check { margin-top: 8px; }
ol { list-style: none; padding: 0 0 0 6px; }
li { position: relative; padding: 0 0 16px 30px; }
li::before { content: ''; position: absolute; left: 0; top: 12px; width: 11px; height: 11px; border-radius: 50%; background: var(--good); }
li:not(:last-child)::after { content: ''; position: absolute; left: 4.5px; top: 28px; bottom: -8px; width: 2px; background: var(--rule); }
time { color: var(--muted); font-variant-numeric: tabular-nums; margin-right: 18px; }`,
  );
}
