import { columns } from '../columns';
import { lacks } from '../rules';
import type { RegisterKind } from '../types';

/** What customers would do without us, and where that is better. */
export const competitors: RegisterKind = {
  id: 'competitors',
  group: 'market',
  from: 'seed',
  name: { en: 'Competitors', 'zh-CN': '竞争对手' },
  one: { en: 'competitor', 'zh-CN': '竞争对手' },
  purpose: {
    en: 'What customers would do if you didn’t exist: another product, a general assistant, people and spreadsheets, nothing at all. Say of each where it is better than you, and how you know.',
    'zh-CN':
      '如果没有你，客户会怎么办：买别家产品、用通用助手、靠人和表格，或者什么也不做。逐个写明对方哪里比你强，以及你怎么知道的。',
  },
  columns: [
    columns.line(
      'name',
      { en: 'Competitor', 'zh-CN': '对手' },
      { hint: { en: 'Ringing a senior colleague', 'zh-CN': '打电话问老师傅' }, on: 'slide' },
    ),
    columns.choice('kind', { en: 'Kind', 'zh-CN': '类型' }, [
      { id: 'direct', name: { en: 'direct', 'zh-CN': '直接竞品' } },
      { id: 'substitute', name: { en: 'substitute', 'zh-CN': '替代方案' } },
      { id: 'own', name: { en: 'own build', 'zh-CN': '客户自研' } },
      { id: 'nothing', name: { en: 'do nothing', 'zh-CN': '维持现状' } },
      { id: 'entrant', name: { en: 'may enter', 'zh-CN': '可能入场' } },
    ]),
    columns.line('offer', { en: 'Offers', 'zh-CN': '提供什么' }, { on: 'paper' }),
    columns.line(
      'price',
      { en: 'Price', 'zh-CN': '价格' },
      {
        hint: {
          en: '$30 a seat a month, list price; for doing nothing, what it costs today',
          'zh-CN': '每席每月 200 元，官网报价；维持现状就写现在的花费',
        },
        on: 'slide',
      },
    ),
    columns.prose(
      'strength',
      { en: 'Better than us', 'zh-CN': '比我们强' },
      {
        hint: {
          en: 'Connected to twelve part shops; we have two',
          'zh-CN': '对接十二家备件商城，我们两家',
        },
        on: 'slide',
      },
    ),
    columns.prose(
      'weakness',
      { en: 'Weakness', 'zh-CN': '弱点' },
      {
        hint: { en: '40 minutes of waiting; gone in five years', 'zh-CN': '平均等 40 分钟，五年后退休' },
        on: 'slide',
      },
    ),
    columns.prose(
      'difference',
      { en: 'Our difference', 'zh-CN': '我们的不同' },
      {
        hint: {
          en: 'What a customer would notice in the first week',
          'zh-CN': '客户用第一周就能感觉到的差别',
        },
        on: 'slide',
      },
    ),
    columns.source({
      hint: {
        en: 'Their price page, a trial of ours, ten customers asked',
        'zh-CN': '官网报价、自己试用、问过的十位客户',
      },
      on: 'paper',
    }),
    columns.asOf({
      hint: { en: 'The day on which you looked', 'zh-CN': '你查看的那一天' },
      on: 'paper',
    }),
  ],
  sections: ['competition'],
  expects: { count: 3, from: 'seed' },
  rules: [
    lacks('strength', 'warning', {
      en: 'Nothing says where “{name}” is better than you: name one point. A list in which you always win is read as advertising.',
      'zh-CN': '没有写“{name}”哪里比你强：至少写一点。处处都赢的对比会被当成广告。',
    }),
    lacks('difference', 'warning', {
      en: 'Nothing says why a customer would take you instead of “{name}”: write what would be different for them.',
      'zh-CN': '没有写客户为什么选你而不选“{name}”：写明对客户有什么不同。',
    }),
    lacks('source', 'warning', {
      en: 'What you say of “{name}” has no source: name the price page, the trial or the customers that it comes from.',
      'zh-CN': '“{name}”的说法没有来源：写明来自官网、试用还是客户。',
    }),
    lacks('asof', 'hint', {
      en: 'Nothing says when you looked at “{name}”: prices and products change within months.',
      'zh-CN': '没有写什么时候看的“{name}”：价格和产品几个月就会变。',
    }),
  ],
};
