import type { Catalogue } from '../catalogue';

export const dialogs: Catalogue['dialogs'] = {
  open: {
    project: '打开项目',
    markdown: '导入 Markdown 文件',
    image: '选择图片',
    button: '打开',
  },
  kind: {
    project: 'Pitchwright 项目',
    markdown: 'Markdown 文件',
    image: '图片',
  },
  save: {
    title: '保存项目',
    button: '保存',
  },
  folder: {
    title: '选择导出文件夹',
    button: '选择',
  },
  unsaved: {
    message: '关闭前是否保存“{{title}}”？',
    detail: '如果不保存，上次保存之后的修改将会丢失。',
    save: '保存',
    cancel: '取消',
    discard: '不保存',
  },
  menu: {
    file: '文件',
    edit: '编辑',
    insert: '插入',
    view: '视图',
    help: '帮助',
    about: '关于 {{app}}',
    hide: '隐藏 {{app}}',
    hideOthers: '隐藏其他',
    showAll: '全部显示',
    quit: '退出 {{app}}',
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    pastePlain: '粘贴为纯文本',
    selectAll: '全选',
    actualSize: '实际大小',
    zoomIn: '放大',
    zoomOut: '缩小',
    fullScreen: '全屏',
  },
};
