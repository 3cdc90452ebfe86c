import type { Catalogue } from '../catalogue';

export const exporting: Catalogue['exporting'] = {
  title: { choosing: '导出', running: '正在导出', done: '导出完成' },
  targets: '导出内容',
  target: {
    'deck-pptx': '路演稿（PowerPoint）',
    'deck-pdf': '路演稿（PDF）',
    'plan-pdf': '计划书（PDF）',
    'plan-md': '计划书（Markdown）',
  },
  about: {
    'deck-pptx': '文字、表格和备注都是原生内容，可在 PowerPoint、Keynote 或 WPS 中继续编辑。',
    'deck-pdf': '与预览一致，一页一张，适合会前发送。',
    'plan-pdf': '带封面、目录和书签，适合打印或在屏幕上阅读。',
    'plan-md': '纯文本，图片另存于文件夹，便于在其他程序中使用。',
  },
  into: '导出到 {{folder}}',
  askFolder: '接下来会询问保存到哪个文件夹。',
  otherFolder: '换一个文件夹',
  run: '导出',
  runAsking: '选择文件夹并导出…',
  stop: '停止',
  starting: '正在准备',
  writing: '正在写入：{{what}}',
  progress: '导出进度',
  wrote: '已保存到 {{folder}}',
  reveal: '在文件夹中显示 {{name}}',
  more: '以及另外 {{count}} 个文件',
  losses: '与预览不同之处',
  again: '再次导出',
  finish: '完成',
};
