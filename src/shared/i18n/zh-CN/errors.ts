import type { Catalogue } from '../catalogue-shape';

export const errors: Catalogue['errors'] = {
  usage: {
    unknownTemplate: '没有名为“{{name}}”的模板。可选：{{known}}。',
    unknownLanguage: '不支持语言“{{name}}”。可选：{{known}}。',
    unknownRound: '没有名为“{{name}}”的轮次。可选：{{known}}。',
    unknownTarget: '没有名为“{{name}}”的导出格式。可选：{{known}}。',
    unknownRegister: '没有名为“{{name}}”的台账。可选：{{known}}。',
    unknownSlides: '没有第 {{numbers}} 张幻灯片，路演稿共有 {{count}} 张。',
    badArguments: '参数有误：{{detail}}。请查看 --help。',
    badDateEpoch:
      '环境变量 SOURCE_DATE_EPOCH 的值是“{{value}}”。它必须是 1970 年以来的秒数，只含数字，不晚于 2199 年底。没有导出任何文件。请改正或取消这个变量。',
    notOneFile: '标准输出只能接收一个文件，而这次会生成 {{count}} 个。请逐个导出，或用 --out 指定文件夹。',
    unknownMethod: '程序不认识调用“{{method}}”。请更新或重新安装。',
    strangePath: '{{path}} 不是你选择的文件，因此没有进行任何操作。请在对话框中选择它。',
    namePattern: '文件名里没有{{unknown}}这个字段，设置保持原样。可用的字段：{{known}}。',
  },
  start: {
    page: '无法显示窗口：{{detail}}。你的项目没有改动。请重新安装 Pitchwright。',
    folder:
      'Pitchwright 无法写入自己的文件夹 {{path}}（{{detail}}），程序在那里保存防止崩溃丢失的内容。你的项目没有改动。请让该文件夹可写，然后重新启动。',
    settings: '无法读取 {{path}} 中的设置（{{detail}}）。你的项目没有改动。请将 {{path}} 移走，然后重新启动。',
  },
  project: {
    notAProject: '{{path}} 不是 Pitchwright 项目文件，未做任何改动。请选择以 .pitch 结尾的文件。',
    damaged: '{{path}} 已损坏，无法读取（{{detail}}）。文件保持原样。请从备份中恢复，或打开最近的版本。',
    tooLarge:
      '{{path}} 的内容超出 Pitchwright 的上限（{{place}}：{{detail}}），远超任何实际的计划书。文件没有打开，也没有改动。请确认文件来源。',
    unsavable:
      '{{path}} 没有保存，否则将无法再次打开（{{place}}：{{detail}}）。文件保持原样。请撤销最近的修改，或将这部分内容拆开。',
    newerFormat:
      '{{path}} 由更新的版本写成（格式 {{found}}，本程序最高支持 {{supported}}）。可以阅读，但不能保存。请更新 Pitchwright 后再编辑。',
    newerWords:
      '{{path}} 由更新版本的 Pitchwright 制作：本版本不认识“{{word}}”（{{place}}），该处以说明代替。其余内容可以阅读，但不能保存；“另存为”会原样复制文件。请更新 Pitchwright 后再编辑。',
    newerWord:
      '{{path}} 由更新版本的 Pitchwright 制作：本版本不认识“{{word}}”（{{place}}），因此没有打开，也没有改动。请更新 Pitchwright 后再使用。',
    tooNew:
      '{{path}} 由更新的版本写成（格式 {{found}}，本程序最高支持 {{supported}}），因此没有打开，也没有改动。请更新 Pitchwright 后再使用。',
    invalid: '{{path}} 在 {{place}} 处有意外内容（{{detail}}）。文件没有打开，也没有改动。请从备份中恢复。',
    readOnly: '{{path}} 以只读方式打开。请另存为其他名称以保留修改。',
    notOpen: '该项目已经关闭。请重新打开后再修改。',
    staleRevision: '修改基于较旧的状态（版本 {{expected}}，当前为 {{found}}），未被采用；窗口将重新载入项目。',
    invalidEdit: '修改在 {{place}} 处不符合项目结构（{{detail}}），未被采用；项目保持原样。',
    changedOnDisk: '{{path}} 打开之后被其他程序修改过，因此没有覆盖。请另存为其他名称，或重新打开。',
    pictureTooSlow:
      '第一张幻灯片上有一张图片绘制时间过长。项目会照常保存，只是文件管理器中的缩略图不显示图片。请将它换成 PNG 图片。',
    placeGone: '图片原定插入的章节已不存在，因此没有插入。请在需要的位置重新插入。',
    otherNames: '{{path}} 还有另一个名称（硬链接）。在这里保存之后，那个名称下仍是原来的内容。',
    writtenAnew:
      '{{path}} 已不在原处，刚刚重新写入了一份。如果你移动或重命名过它，现在就有两份，请打开要继续使用的那一份。',
    oneAtATime: 'Pitchwright 一次只显示一个项目。已打开 {{path}}，未打开 {{others}}。请在处理完当前项目后再打开。',
    copyOverItself: '{{path}} 就是项目文件本身。请为副本另取名称；没有写入任何内容。',
    locked: '{{path}} 已在另一个 Pitchwright 中打开。请先在那里关闭，或打开一份副本。',
  },
  recovery: {
    damaged:
      'Pitchwright 上次意外退出时未保存的内容无法恢复：{{folder}} 中的记录已损坏。没有删除任何内容。如果不想再看到此提示，请删除该文件夹。',
    unreadable:
      '暂时无法读取 {{folder}} 中未保存的内容。没有改动任何内容。请确认该文件夹可以读取，然后重新启动 Pitchwright。',
    tooNew: '{{folder}} 中未保存的内容来自更新版本的 Pitchwright。没有改动任何内容。请启动该版本来恢复。',
    fileUnreadable:
      '{{path}} 有未保存的修改，但暂时无法读取该文件。文件和修改均未改动。请确认文件可以读取，再打开它，修改会随之恢复。',
    savedIn: 'Pitchwright 上次意外退出。你最后的内容已保存在 {{path}}。',
    fileGone: '{{path}} 已不在原处。其中未保存的修改已恢复，但还没有对应的文件，请另行保存。',
    othersWait: '还有未保存的内容等待恢复：{{names}}。每次启动或打开相应文件时会逐个恢复。',
  },
  import: {
    notUtf8: '{{path}} 不是 UTF-8 文本。请在编辑器中另存为 UTF-8 后再导入。',
    imageMissing: '{{path}} 引用的图片 {{image}} 不存在。请把图片放在文本旁边，或删除该引用。',
    imageOutside: '{{path}} 引用的图片 {{image}} 不在它所在的文件夹内，因此没有读取。请把图片放到文本旁边后再导入。',
    unsupportedImage: '{{path}} 不是可用的图片（{{detail}}）。请使用 PNG、JPEG、GIF、WebP 或 SVG。',
    empty: '{{path}} 没有文字内容，因此没有新建项目。请先写入内容，或从模板开始。',
    beyond: '{{path}} 的内容超出一个项目的上限（{{place}}：{{detail}}），没有导入任何内容。请拆分成较小的部分。',
    projectFull:
      '没有加入图片 {{path}}：一个项目的图片总量会超出上限（{{detail}}）。请缩小一些图片，或删除不需要的图片。',
    tooLarge: '{{path}} 超过 {{limitMb}} MB。请缩小后重试。',
    tooManyBlocks:
      '{{path}} 共有 {{found}} 个段落、标题、列表项和表格行，一份计划书最多可有 {{most}} 个，因此没有导入。请拆分文件，只导入属于计划书的部分。',
    tableTooLarge:
      '{{path}} 中有一个表格含 {{cells}} 个单元格，计划书中的表格最多可有 {{most}} 个，因此没有导入。请把它保存为工作簿，只留下重要的行。',
    tableFlaw:
      '无法把 {{path}} 作为表格读取：第 {{line}} 行{{detail}}。没有导入任何内容。请改正该处，或把表格另存为“CSV UTF-8”后重试。',
    tableIsWorkbook:
      '{{path}} 不是文本，而是工作簿或其他打包文件。没有导入任何内容。请用表格软件打开工作簿，把工作表另存为“CSV UTF-8”。',
    tableEmpty: '{{path}} 中没有数据行。没有导入任何内容。第一行写各列标题，下面每行写一条。',
    tableStrange:
      '{{path}} 中没有一列属于这份台账：文件里有 {{found}}，台账里有 {{known}}。没有导入任何内容。请在第一行写上台账的列标题。',
    tooManyRows:
      '导入 {{path}} 后台账会有 {{found}} 条，最多只能有 {{most}} 条。没有导入任何内容。请只保留重要的条目。',
  },
  files: {
    notFound: '找不到 {{path}}。请检查名称，或确认文件是否被移动。',
    noPermission: '没有读写 {{path}} 的权限。请选择其他文件夹，或修改权限。',
    noSpace: '{{path}} 所在的磁盘已满，原有文件未被替换。请腾出空间后重试。',
    notAFolder: '{{path}} 不是文件夹。请选择一个可写入的文件夹。',
    exists: '{{path}} 已存在，保持原样。请换一个名称。',
    existsUnforced: '{{path}} 已存在，保持原样。请换一个名称，或用 --force 替换。',
    isFolder: '{{path}} 是文件夹，而这里需要文件。请给出文件名，或移走该文件夹。',
    nameTooLong: '{{path}} 的名称过长，磁盘无法接受，未写入任何内容。请换一个较短的名称。',
    failed: '无法读写 {{path}}（{{detail}}）。原有文件保持原样。请重试。',
    tooMuchMemory: '读取 {{path}} 所需的内存超出程序可用的范围，未做任何改动。请拆分文件，或询问文件的制作者。',
    tooSlow:
      '读取 {{path}} 超过 {{seconds}} 秒，已停止，未做任何改动。请在电脑不忙时重试；如果仍不行，请拆分文件，或询问文件的制作者。',
  },
  shell: {
    noBrowser: '系统中没有可以打开 {{url}} 的程序。请复制地址后自行打开。',
    noPdfProgram: '系统中没有可以打开 PDF 的程序，因此没有打印。请安装一个，或导出 PDF 后在别处打印。',
  },
  export: {
    emptyDeck: '“{{title}}”没有可见的幻灯片，无法导出。请先添加或显示一张幻灯片。',
    missingAsset: '项目中缺少一张图片（{{asset}}）。请在所在的幻灯片或章节中替换后重新导出。',
    cancelled: '导出已取消，没有替换任何文件。',
  },
  detail: {
    emptyFile: '文件是空的',
    cutShort: '结尾缺失',
    brokenArchive: '内部结构前后不一致',
    brokenEntry: '其中的 {{about}} 已损坏',
    missingEntry: '其中缺少 {{about}}',
    notJson: '无法读取其中的 {{about}}',
    missing: '缺少一个值',
    wrongKind: '值的类型不对，应为 {{about}}',
    unknownValue: '不是已知的值：{{about}}',
    outOfRange: '超出范围：{{about}}',
    unknownName: '未知的名称：{{about}}',
    wrongForm: '格式不符',
    twice: '重复出现',
    tooDeep: '嵌套过深',
    tooMany: '数量超过 {{about}}',
    tooManyValues: '数据超过 {{about}} 项',
    tooLong: '超过 {{about}} 个字符',
    tooLarge: '大于 {{about}}',
    tooTight: '解压后超过原大小的 {{about}} 倍',
    zip64: '这是 Zip64 压缩包',
    forbiddenName: '不允许的名称：{{about}}',
    fixed: '不能修改',
    placeMissing: '该位置不存在',
    unreadable: '内容无法读取',
    unknownPicture: '未知的图片类型',
    noSize: '尺寸缺失：{{about}}',
    tooManyPixels: '像素过多：{{about}}',
    unsafeSvg: 'SVG 无法安全读取',
    tooSlow: '绘制时间超过 {{about}}',
    openQuote: '有引号没有闭合',
    afterQuote: '的引号后面还有别的内容',
    nulByte: '含有 NUL 字节，不是文本',
    noText: '的字节不是 UTF-8、UTF-16 或 GB18030 文本',
  },
  bug: {
    unexpected: '出现了不应发生的错误（{{detail}}）。项目是安全的。如再次发生，请附上编号 {{id}} 报告。',
    written: '出现了不应发生的错误（{{detail}}）。你的文件保持原样。报告问题时请附上 {{path}}，其中记录了出错的位置。',
  },
};
