import type { Catalogue } from '../catalogue-shape';

export const coach: Catalogue['coach'] = {
  title: '写作指导',
  fold: '收起写作指导',
  asks: '投资人会问',
  topics: '这里要写什么',
  why: '为什么现在重要',
  steps: '怎样回答',
  pitfalls: '常见错误',
  example: '示例',
  checklist: '完成前检查',
  source: '来源：{{source}}',
  free: '这一部分由你自己决定。补上其他章节没说到的内容，尽量简短。',
};
