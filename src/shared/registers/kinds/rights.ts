import { cellOf, isOneOf } from '../cells';
import { columns } from '../columns';
import { lacks } from '../rules';
import type { RegisterKind } from '../types';

/** What the company holds on paper: rights in what it has made, and what lets it do business. */
export const rights: RegisterKind = {
  id: 'rights',
  group: 'product',
  from: 'seed',
  name: { en: 'Intellectual property and qualifications', 'zh-CN': '知识产权与资质' },
  one: { en: 'right or qualification', 'zh-CN': '知识产权或资质' },
  purpose: {
    en: 'Patents, copyrights, trade marks, licences, filings and certificates, each with its number, its holder and how long it lasts. What is not in the company’s own name is the first thing that diligence finds.',
    'zh-CN':
      '专利、软件著作权、商标、许可、备案和认证，每项写明编号、权利人和有效期。不在公司名下的，尽调第一个查出来。',
  },
  columns: [
    columns.line(
      'name',
      { en: 'Right or qualification', 'zh-CN': '名称' },
      {
        hint: { en: 'Patent: how the gate learns from overruled proposals', 'zh-CN': '发明专利：校验闸门的学习方法' },
        on: 'slide',
      },
    ),
    columns.choice(
      'kind',
      { en: 'Kind', 'zh-CN': '类型' },
      [
        { id: 'patent', name: { en: 'patent', 'zh-CN': '专利' } },
        { id: 'copyright', name: { en: 'copyright', 'zh-CN': '著作权' } },
        { id: 'trademark', name: { en: 'trade mark', 'zh-CN': '商标' } },
        { id: 'licence', name: { en: 'licence to operate', 'zh-CN': '经营许可' } },
        { id: 'filing', name: { en: 'filing or registration', 'zh-CN': '备案与注册' } },
        { id: 'certificate', name: { en: 'certificate', 'zh-CN': '认证与测评' } },
        { id: 'status', name: { en: 'official status or subsidy', 'zh-CN': '称号与补贴' } },
      ],
      { on: 'slide' },
    ),
    columns.line(
      'number',
      { en: 'Number', 'zh-CN': '编号' },
      { hint: { en: 'As on the certificate', 'zh-CN': '与证书一致' }, on: 'slide' },
    ),
    columns.line(
      'holder',
      { en: 'Holder', 'zh-CN': '权利人' },
      {
        hint: { en: 'The company, not a founder or a school', 'zh-CN': '应为公司，而不是创始人或学校' },
        on: 'paper',
      },
    ),
    columns.state(
      [
        { id: 'planned', name: { en: 'planned', 'zh-CN': '计划中' } },
        { id: 'applied', name: { en: 'applied for', 'zh-CN': '申请中' } },
        { id: 'held', name: { en: 'held', 'zh-CN': '已取得' } },
        { id: 'lapsed', name: { en: 'lapsed', 'zh-CN': '已失效' } },
      ],
      { on: 'slide' },
    ),
    columns.date('since', { en: 'Since', 'zh-CN': '取得或申请日期' }, { on: 'paper' }),
    columns.date('until', { en: 'Valid until', 'zh-CN': '有效期至' }, { on: 'slide' }),
    columns.line(
      'use',
      { en: 'What it is for', 'zh-CN': '用途' },
      {
        hint: { en: 'Hospitals buy only with it', 'zh-CN': '没有它医院不能采购' },
        on: 'paper',
      },
    ),
    columns.owner(),
  ],
  sections: ['technology', 'law-ethics'],
  rules: [
    lacks(
      'number',
      'warning',
      {
        en: '“{name}” has no number: write the one on the certificate or the application. Without it nobody can look it up.',
        'zh-CN': '“{name}”没有编号：写上证书或受理通知书上的编号，否则无从核对。',
      },
      (row) => isOneOf(row, 'state', ['applied', 'held']) && cellOf(row, 'kind') !== 'status',
    ),
    lacks(
      'holder',
      'warning',
      {
        en: 'Nothing says whose “{name}” is: name the holder. What a founder or a school holds must come to the company before money does.',
        'zh-CN': '没有写“{name}”归谁：写明权利人。在创始人或学校名下的，要在资金到账前转到公司。',
      },
      (row) => isOneOf(row, 'kind', ['patent', 'copyright', 'trademark']),
    ),
    lacks(
      'until',
      'hint',
      {
        en: '“{name}” has no end: write until when it is valid, and put the renewal on somebody’s calendar.',
        'zh-CN': '“{name}”没有有效期：写明到哪天，续期由谁负责。',
      },
      (row) => isOneOf(row, 'kind', ['licence', 'certificate']) && !isOneOf(row, 'state', ['applied', 'lapsed']),
    ),
  ],
};
