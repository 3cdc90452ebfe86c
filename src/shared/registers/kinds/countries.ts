import { has } from '../cells';
import { columns } from '../columns';
import { lacks } from '../rules';
import type { RegisterKind } from '../types';

/** Where the company goes abroad, in which order, and when it comes back. */
export const countries: RegisterKind = {
  id: 'countries',
  group: 'market',
  from: 'a',
  name: { en: 'Countries', 'zh-CN': '海外市场' },
  one: { en: 'country', 'zh-CN': '国家或地区' },
  purpose: {
    en: 'The countries that you go to, one after the other: why this one, what has to be changed for it, who lives there, what the entry costs, and by which figure you stay or return.',
    'zh-CN':
      '按顺序写要进入的国家或地区，一次只进一个：为什么去、要改什么、当地有谁、进入要花多少钱，做到哪个数才留下。',
  },
  columns: [
    columns.line('name', { en: 'Country', 'zh-CN': '国家或地区' }, { on: 'slide' }),
    columns.number('order', { en: 'Order', 'zh-CN': '顺序' }),
    columns.prose(
      'why',
      { en: 'Why', 'zh-CN': '理由' },
      {
        hint: {
          en: 'Customers you can reach, law you can satisfy, a price that holds',
          'zh-CN': '触达得到的客户、满足得了的法规、站得住的价格',
        },
        on: 'slide',
      },
    ),
    columns.prose(
      'localisation',
      { en: 'To adapt', 'zh-CN': '本地化' },
      {
        hint: {
          en: 'Language, units, law, place of data, price, contract',
          'zh-CN': '语言、计量单位、法规、数据存放地、价格、合同',
        },
        on: 'paper',
      },
    ),
    columns.line('partner', { en: 'Local partner', 'zh-CN': '当地伙伴' }, { on: 'paper' }),
    columns.owner({
      hint: { en: 'Who lives there, or will?', 'zh-CN': '谁常驻当地，或者将要常驻？' },
    }),
    columns.money('cost', { en: 'Entry cost', 'zh-CN': '进入成本' }, { on: 'slide' }),
    columns.line(
      'test',
      { en: 'We stay if', 'zh-CN': '留下的条件' },
      {
        hint: {
          en: 'Five customers in nine months, or we return',
          'zh-CN': '九个月五家客户，做不到就撤回',
        },
        on: 'slide',
      },
    ),
    columns.date('entry', { en: 'Entry', 'zh-CN': '进入时间' }, { on: 'slide' }),
    columns.state(
      [
        { id: 'planned', name: { en: 'planned', 'zh-CN': '计划中' } },
        { id: 'trial', name: { en: 'on trial', 'zh-CN': '试点中' } },
        { id: 'entered', name: { en: 'entered', 'zh-CN': '已进入' } },
        { id: 'left', name: { en: 'left', 'zh-CN': '已撤回' } },
      ],
      { on: 'paper' },
    ),
  ],
  sections: ['partners', 'go-to-market'],
  modelCost: {
    amount: 'cost',
    date: 'entry',
    category: 'sales-marketing',
    name: { en: 'Entry: {name}', 'zh-CN': '进入{name}' },
  },
  rules: [
    lacks('test', 'warning', {
      en: 'Nothing says by which figure you stay in “{name}” or return: set customers, months and a limit.',
      'zh-CN': '没有写在“{name}”做到哪个数才留下：定好客户数、月数和止损线。',
    }),
    lacks('cost', 'warning', {
      en: 'The entry into “{name}” has no cost: write the budget, people and adapting included.',
      'zh-CN': '进入“{name}”没有成本：写明预算，含人员和本地化。',
    }),
    lacks('localisation', 'hint', {
      en: 'Nothing has to be adapted for “{name}”, it seems: name language, law, place of data, price.',
      'zh-CN': '“{name}”没有写本地化：写明语言、法规、数据存放地、价格要怎么改。',
    }),
    lacks(
      'owner',
      'hint',
      {
        en: 'Nobody is there for you in “{name}”: name a partner, or who moves there.',
        'zh-CN': '“{name}”当地没有人：写明合作伙伴，或者谁去常驻。',
      },
      (row) => !has(row, 'partner'),
    ),
  ],
};
