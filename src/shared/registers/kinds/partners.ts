import { cellOf, isOneOf } from '../cells';
import { columns } from '../columns';
import { lacks } from '../rules';
import type { RegisterKind } from '../types';

/** Whom the company depends on, and what holds each of them. */
export const partners: RegisterKind = {
  id: 'partners',
  group: 'market',
  from: 'seed',
  name: { en: 'Partners', 'zh-CN': '合作伙伴' },
  one: { en: 'partner', 'zh-CN': '合作伙伴' },
  purpose: {
    en: 'Whom you depend on and why they stay: what each gives, what it gets, what the contract says, who steps in if it leaves. A logo without a duty on both sides is no partner.',
    'zh-CN':
      '你依赖谁，对方为什么愿意合作：提供什么、得到什么、合同怎么约定、退出后由谁顶上。双方都没有义务的标识不算伙伴。',
  },
  columns: [
    columns.line('name', { en: 'Partner', 'zh-CN': '伙伴' }, { on: 'slide' }),
    columns.choice(
      'kind',
      { en: 'Kind', 'zh-CN': '类型' },
      [
        { id: 'technology', name: { en: 'technology', 'zh-CN': '技术' } },
        { id: 'channel', name: { en: 'channel', 'zh-CN': '渠道' } },
        { id: 'data', name: { en: 'data', 'zh-CN': '数据' } },
        { id: 'supply', name: { en: 'supply', 'zh-CN': '供应' } },
        { id: 'research', name: { en: 'research', 'zh-CN': '科研' } },
        { id: 'investment', name: { en: 'investment', 'zh-CN': '投资' } },
      ],
      { on: 'paper' },
    ),
    columns.line(
      'gives',
      { en: 'Gives', 'zh-CN': '提供什么' },
      { hint: { en: '900 contacts and first support', 'zh-CN': '900 个客户联系人和一线支持' }, on: 'slide' },
    ),
    columns.line(
      'gets',
      { en: 'Gets', 'zh-CN': '得到什么' },
      { hint: { en: '20% of the first year', 'zh-CN': '首年收入的 20%' }, on: 'slide' },
    ),
    columns.line(
      'contract',
      { en: 'Contract', 'zh-CN': '合同' },
      {
        hint: {
          en: 'Reseller agreement to June 2028, three months’ notice',
          'zh-CN': '经销协议，至 2028 年 6 月，提前三个月通知',
        },
        on: 'paper',
      },
    ),
    columns.yesNo(
      'exclusive',
      { en: 'Exclusive', 'zh-CN': '独家' },
      { hint: { en: 'Are you bound to this one alone?', 'zh-CN': '你是否只能与它合作？' } },
    ),
    columns.line(
      'second',
      { en: 'Second source', 'zh-CN': '备选' },
      { hint: { en: 'Who steps in, and when was it tried?', 'zh-CN': '由谁顶上，什么时候试过？' }, on: 'paper' },
    ),
    columns.line(
      'result',
      { en: 'Result', 'zh-CN': '成果' },
      { hint: { en: '4 of 14 customers in nine months', 'zh-CN': '九个月带来 14 家客户中的 4 家' }, on: 'slide' },
    ),
    columns.state(
      [
        { id: 'talks', name: { en: 'in talks', 'zh-CN': '洽谈中' } },
        { id: 'signed', name: { en: 'signed', 'zh-CN': '已签约' } },
        { id: 'live', name: { en: 'at work', 'zh-CN': '合作中' } },
        { id: 'ended', name: { en: 'ended', 'zh-CN': '已结束' } },
      ],
      { on: 'slide' },
    ),
    columns.owner(),
  ],
  sections: ['partners', 'go-to-market'],
  rules: [
    lacks('gives', 'warning', {
      en: 'Nothing says what “{name}” gives: write what you could not do without it, or take it off the list.',
      'zh-CN': '没有写“{name}”提供什么：写明没有它你做不到什么，否则从名单里去掉。',
    }),
    lacks('gets', 'warning', {
      en: 'Nothing says what “{name}” gets: a partner without a gain leaves. Write what the contract gives it.',
      'zh-CN': '没有写“{name}”得到什么：得不到好处的伙伴会走。写明合同给它什么。',
    }),
    lacks(
      'second',
      'warning',
      {
        en: 'You are bound to “{name}” alone, and nobody could step in: name a second source, or when the exclusive right ends.',
        'zh-CN': '你只能与“{name}”合作，又没有备选：写明谁能顶上，或者独家什么时候到期。',
      },
      (row) => cellOf(row, 'exclusive') === 'yes',
    ),
    lacks(
      'contract',
      'hint',
      {
        en: '“{name}” has signed, it says: name the contract and its term. Diligence asks for it first.',
        'zh-CN': '“{name}”写着已签约：写明合同名称和期限，尽调先看这个。',
      },
      (row) => isOneOf(row, 'state', ['signed', 'live']),
    ),
  ],
};
