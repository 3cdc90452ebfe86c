import { has, isOneOf } from '../cells';
import { columns } from '../columns';
import { lacks } from '../rules';
import type { RegisterKind } from '../types';

/** Where data come from, and by which right they are used. */
export const data: RegisterKind = {
  id: 'data',
  group: 'product',
  from: 'seed',
  name: { en: 'Data sources', 'zh-CN': '数据来源' },
  one: { en: 'data source', 'zh-CN': '数据来源' },
  purpose: {
    en: 'Each source of data: what is in it, by which right you use it, whether people can be recognised, how much and how good it is, what it costs. A source without a right to use is not a source.',
    'zh-CN':
      '逐个写明数据来源：有什么内容、凭什么使用、是否含个人信息、数量和质量如何、要花多少钱。没有授权的来源不算来源。',
  },
  columns: [
    columns.line(
      'name',
      { en: 'Source', 'zh-CN': '来源' },
      { hint: { en: 'Closed reports of three makers', 'zh-CN': '三家厂商的结案工单' }, on: 'slide' },
    ),
    columns.line('content', { en: 'Content', 'zh-CN': '内容' }),
    columns.choice(
      'right',
      { en: 'Right to use', 'zh-CN': '使用授权' },
      [
        { id: 'own', name: { en: 'own', 'zh-CN': '自有' } },
        { id: 'licence', name: { en: 'licence', 'zh-CN': '合同许可' } },
        { id: 'consent', name: { en: 'consent', 'zh-CN': '本人同意' } },
        { id: 'public', name: { en: 'public', 'zh-CN': '公开数据' } },
        { id: 'unclear', name: { en: 'unclear', 'zh-CN': '不明确' } },
      ],
      { on: 'slide' },
    ),
    columns.evidence({
      hint: {
        en: 'Contract § 4, licence text, form of consent, opinion of counsel',
        'zh-CN': '合同第 4 条、许可证文本、同意书、律师意见',
      },
    }),
    columns.choice(
      'personal',
      { en: 'Personal data', 'zh-CN': '个人信息' },
      [
        { id: 'none', name: { en: 'none', 'zh-CN': '不含' } },
        { id: 'pseudonymous', name: { en: 'pseudonymous', 'zh-CN': '已去标识化' } },
        { id: 'personal', name: { en: 'personal', 'zh-CN': '一般个人信息' } },
        { id: 'sensitive', name: { en: 'sensitive', 'zh-CN': '敏感个人信息' } },
      ],
      {
        hint: {
          en: 'Health, faces, finance and children are sensitive; ask counsel',
          'zh-CN': '健康、人脸、金融账户、未成年人属于敏感信息，请咨询律师',
        },
        on: 'slide',
      },
    ),
    columns.line(
      'amount',
      { en: 'Amount', 'zh-CN': '数量' },
      { hint: { en: '41,000 reports, 9,000 more a year', 'zh-CN': '41,000 条，每年新增 9,000 条' }, on: 'slide' },
    ),
    columns.line(
      'quality',
      { en: 'Quality', 'zh-CN': '质量' },
      { hint: { en: 'Two people label, 87% agree', 'zh-CN': '双人标注，一致率 87%' }, on: 'paper' },
    ),
    columns.money(
      'cost',
      { en: 'Cost a year', 'zh-CN': '年成本' },
      { hint: { en: 'Licence, labelling, cleaning; 0 if none', 'zh-CN': '授权、标注、清洗；没有就填 0' }, on: 'paper' },
    ),
    columns.line(
      'kept',
      { en: 'Kept', 'zh-CN': '存放' },
      {
        hint: { en: 'Where, how long, who may see it?', 'zh-CN': '存在哪里、存多久、谁能看？' },
        on: 'slide',
      },
    ),
  ],
  sections: ['technology'],
  rules: [
    {
      id: 'unclear',
      severity: 'warning',
      column: 'right',
      fails: (row) => !has(row, 'right') || isOneOf(row, 'right', ['unclear']),
      says: {
        en: 'It is not clear by which right you use “{name}”: get a contract or a consent, or plan without it.',
        'zh-CN': '“{name}”的使用授权不明确：拿到合同或同意，否则计划里不要依赖它。',
      },
    },
    lacks(
      'evidence',
      'warning',
      {
        en: '“{name}” holds data of people, and nothing shows that you may use them: name the consent, the contract or counsel’s opinion.',
        'zh-CN': '“{name}”含个人信息，却看不到使用依据：写明同意书、合同或律师意见。',
      },
      (row) => isOneOf(row, 'personal', ['pseudonymous', 'personal', 'sensitive']),
    ),
    lacks('personal', 'warning', {
      en: 'Nothing says whether “{name}” holds personal data: look into it, and write “none” if there are none.',
      'zh-CN': '没有写“{name}”是否含个人信息：查清楚，没有就选“不含”。',
    }),
    lacks('cost', 'hint', {
      en: '“{name}” has no cost: add licence, labelling and cleaning, or write 0.',
      'zh-CN': '“{name}”没有成本：算上授权、标注和清洗，没有就填 0。',
    }),
  ],
};
