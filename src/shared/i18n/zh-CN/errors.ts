import type { Catalogue } from '../catalogue';

export const errors: Catalogue['errors'] = {
  usage: {
    unknownTemplate: '没有名为“{{name}}”的模板。可选：{{known}}。',
    unknownLanguage: '不支持语言“{{name}}”。可选：{{known}}。',
    unknownRound: '没有名为“{{name}}”的轮次。可选：{{known}}。',
    unknownTarget: '没有名为“{{name}}”的导出格式。可选：{{known}}。',
    badArguments: '参数有误：{{detail}}。请查看 --help。',
    unknownMethod: '程序不认识调用“{{method}}”。请更新或重新安装。',
  },
  project: {
    notAProject: '{{path}} 不是 Pitchwright 项目文件，未做任何改动。请选择以 .pitch 结尾的文件。',
    damaged: '{{path}} 已损坏，无法读取（{{detail}}）。文件保持原样。请从备份中恢复，或打开最近的版本。',
    tooLarge: '{{path}} 解压后会超过 {{limitMb}} MB，正常项目不会这么大，因此没有打开。请确认文件来源。',
    newerFormat:
      '{{path}} 由更新的版本写成（格式 {{found}}，本程序最高支持 {{supported}}）。可以阅读，但不能保存。请更新 Pitchwright 后再编辑。',
    tooNew:
      '{{path}} 由更新的版本写成（格式 {{found}}，本程序最高支持 {{supported}}），因此没有打开，也没有改动。请更新 Pitchwright 后再使用。',
    invalid: '{{path}} 在 {{place}} 处有意外内容（{{detail}}）。文件没有打开，也没有改动。请从备份中恢复。',
    readOnly: '{{path}} 以只读方式打开。请另存为其他名称以保留修改。',
    notOpen: '该项目已经关闭。请重新打开后再修改。',
    staleRevision: '修改基于较旧的状态（版本 {{expected}}，当前为 {{found}}），未被采用；窗口将重新载入项目。',
    invalidEdit: '修改在 {{place}} 处不符合项目结构（{{detail}}），未被采用；项目保持原样。',
    changedOnDisk: '{{path}} 打开之后被其他程序修改过，因此没有覆盖。请另存为其他名称，或重新打开。',
    placeGone: '图片原定插入的章节已不存在，因此没有插入。请在需要的位置重新插入。',
    locked: '{{path}} 已在另一个 Pitchwright 中打开。请先在那里关闭，或打开一份副本。',
  },
  import: {
    notUtf8: '{{path}} 不是 UTF-8 文本。请在编辑器中另存为 UTF-8 后再导入。',
    imageMissing: '{{path}} 引用的图片 {{image}} 不存在。请把图片放在文本旁边，或删除该引用。',
    imageOutside: '{{path}} 引用的图片 {{image}} 不在它所在的文件夹内，因此没有读取。请把图片放到文本旁边后再导入。',
    unsupportedImage: '{{path}} 不是可用的图片（{{detail}}）。请使用 PNG、JPEG、GIF、WebP 或 SVG。',
    tooLarge: '{{path}} 超过 {{limitMb}} MB。请缩小后重试。',
  },
  files: {
    notFound: '找不到 {{path}}。请检查名称，或确认文件是否被移动。',
    noPermission: '没有读写 {{path}} 的权限。请选择其他文件夹，或修改权限。',
    noSpace: '{{path}} 所在的磁盘已满，原有文件未被替换。请腾出空间后重试。',
    notAFolder: '{{path}} 不是文件夹。请选择一个可写入的文件夹。',
    exists: '{{path}} 已存在，保持原样。请换一个名称。',
    failed: '无法读写 {{path}}（{{detail}}）。原有文件保持原样。请重试。',
  },
  export: {
    emptyDeck: '“{{title}}”没有可见的幻灯片，无法导出。请先添加或显示一张幻灯片。',
    missingAsset: '项目中缺少一张图片（{{asset}}）。请在所在的幻灯片或章节中替换后重新导出。',
    cancelled: '导出已取消，没有替换任何文件。',
  },
  bug: {
    unexpected: '出现了不应发生的错误（{{detail}}）。项目是安全的。如再次发生，请附上编号 {{id}} 报告。',
  },
};
