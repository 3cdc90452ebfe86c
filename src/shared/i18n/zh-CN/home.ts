import type { Catalogue } from '../catalogue-shape';

export const home: Catalogue['home'] = {
  begin: '开始',
  lead: '在自己的电脑上写商业计划书和路演稿，两者用的是同一套数据。',
  new: '新建项目',
  open: '打开文件',
  importMarkdown: '导入 Markdown',
  version: '版本 {{version}}，无需联网',
  welcome: '你想做一家怎样的公司？',
  welcomeText: '可以从空白提纲写起，也可以在一份完整的范例上改写。每个章节旁边，都有投资人一定会问的那个问题。',
  recent: '最近打开',
  missing: '找不到文件',
  locate: '重新定位…',
  locateNamed: '重新定位… {{name}}',
  remove: '移除',
  more: '设置与帮助',
  removeRecent: '从列表中移除{{name}}',
  templates: '从这里开始',
  template: {
    blank: { name: '空白提纲', text: '列出这一轮应有的全部章节和幻灯片，每一处都附有要回答的问题。' },
    'customer-service': {
      name: '智能客服',
      text: '完整范例：替企业回答客户问题的智能助手，靠授权与订阅收费。种子、A、B 三轮俱全。',
    },
    'robo-adviser': { name: '智能投顾', text: '完整范例：为个人提供理财建议，按管理资产收取服务费。' },
    'medical-imaging': { name: '医学影像', text: '完整范例：与医院合作的影像辅助诊断，按检查次数收费。' },
  },
  round: { seed: '种子轮', a: 'A 轮', b: 'B 轮' },
  seedKept: '这个范例只写了种子轮，本轮新增的部分留空待写。',
  roundText: {
    seed: '讲清故事、团队和最初的验证。',
    a: '增加留存、单位经济模型和可复制的销售体系。',
    b: '增加规模化内容：细分市场、海外拓展与公司治理。',
  },
  dialog: {
    title: '新建项目',
    template: '从这里开始',
    round: '轮次',
    language: '项目语言',
    languageText: '计划书和路演稿使用的语言。',
    create: '创建',
  },
};
