import type { Catalogue } from '../catalogue-shape';

export const text: Catalogue['text'] = {
  toolbar: '文字格式',
  bold: '加粗',
  italic: '斜体',
  underline: '下划线',
  strike: '删除线',
  code: '行内代码',
  clear: '清除格式',
  bullets: '项目符号列表',
  numbers: '编号列表',
  indent: '缩进',
  outdent: '减少缩进',
  fact: '插入项目数据…',
  insertFact: '插入项目数据',
  link: '链接',
  linkOpen: '在浏览器中打开',
  linkEdit: '修改链接',
  linkRemove: '移除链接',
  linkDialog: {
    title: '链接',
    url: '网址',
    urlHint: '网页或邮箱地址，例如 example.com 或 me@example.com',
    text: '文字',
    invalid: '只能链接到网页或邮箱地址。',
    apply: '设置链接',
  },
};
