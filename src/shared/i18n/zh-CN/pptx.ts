import type { Catalogue } from '../catalogue';

export const pptx: Catalogue['pptx'] = {
  layouts: {
    cover: '封面',
    section: '节标题',
    statement: '核心观点',
    'title-body': '标题和正文',
    'two-columns': '两栏',
    'big-numbers': '关键数字',
    'image-text': '图文',
    table: '表格',
    team: '团队',
    closing: '结束页',
  },
  title: '标题',
  subtitle: '副标题',
  text: '正文',
  secondLevel: '第二级',
  thirdLevel: '第三级',
  picture: '图片',
  table: '表格',
  footer: '页脚',
  slideNumber: '幻灯片编号',
  slideImage: '幻灯片图像',
  notes: '备注',
  slide: '第 {{number}} 页',
};
