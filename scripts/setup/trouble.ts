/** Why the program can't be opened in Electron, or in its stand-in: all that `npm start` has a sentence for. */
export type Trouble =
  | { readonly kind: 'override'; readonly path: string }
  | { readonly kind: 'unreachable'; readonly host: string; readonly reason: string }
  | { readonly kind: 'silent'; readonly host: string; readonly seconds: number }
  | { readonly kind: 'refused'; readonly address: string; readonly status: number }
  | { readonly kind: 'checksum'; readonly host: string }
  | { readonly kind: 'disk'; readonly reason: string }
  | { readonly kind: 'unpacking'; readonly reason: string }
  | { readonly kind: 'root' }
  | { readonly kind: 'sandbox'; readonly helper: string; readonly setting?: KernelSetting }
  | { readonly kind: 'library'; readonly name: string }
  | { readonly kind: 'display' }
  | { readonly kind: 'stand-in' }
  | { readonly kind: 'crash'; readonly how: string };

/** A kernel setting that forbids what the sandbox needs, and the value that would allow it. */
export interface KernelSetting {
  readonly name: string;
  readonly value: number;
  readonly remedy: number;
}

/** The same sentence in both languages, and what to type; commands are the same in every language. */
export interface Words {
  readonly english: string;
  readonly chinese: string;
  readonly commands?: readonly string[];
}

/** What happened and what to do. The program's own language isn't known yet, so both are said. */
export function describeTrouble(trouble: Trouble, platform: NodeJS.Platform = process.platform): Words {
  switch (trouble.kind) {
    case 'override':
      return {
        english: `ELECTRON_OVERRIDE_DIST_PATH is set, but there is no Electron to run at ${trouble.path}: correct it or unset it.`,
        chinese: `已设置 ELECTRON_OVERRIDE_DIST_PATH，但 ${trouble.path} 处没有可以运行的 Electron，请更正或取消该设置。`,
      };
    case 'unreachable':
    case 'silent':
    case 'refused':
    case 'checksum':
      return describeDownload(trouble, platform);
    case 'disk':
      return {
        english: `Electron could not be written to the disk (${trouble.reason}): make room or give write access, and start again.`,
        chinese: `Electron 无法写入磁盘（${trouble.reason}），请腾出空间或开放写入权限后重新启动。`,
      };
    case 'unpacking':
      return {
        english: `Electron was fetched but could not be unpacked (${trouble.reason}): start again to try anew.`,
        chinese: `Electron 已下载但无法解压（${trouble.reason}），请重新启动再试一次。`,
      };
    case 'root':
      return {
        english:
          'Electron was not opened, because its sandbox does not work for root: start Pitchwright as an ordinary user.',
        chinese: '未打开 Electron：其沙盒不支持 root 用户，请以普通用户启动 Pitchwright。',
      };
    case 'sandbox':
      return describeSandbox(trouble);
    case 'library':
      return {
        english: `Electron could not start, because this system lacks ${trouble.name}: install the package that brings it and start again.`,
        chinese: `Electron 无法启动，因为系统缺少 ${trouble.name}，请安装提供它的软件包后重新启动。`,
      };
    case 'display':
      return {
        english:
          'Electron could not start, because it could not reach the display: start Pitchwright from the desktop session.',
        chinese: 'Electron 无法启动，因为无法连接显示服务，请在桌面会话中启动 Pitchwright。',
      };
    case 'stand-in':
      return {
        english:
          'The stand-in could not start either, because this system forbids its Chromium a sandbox too: do the same for that one (on Debian, install the package chromium-sandbox) and start again.',
        chinese:
          '替代程序也无法启动，因为系统同样禁止其 Chromium 建立沙盒。请对它作同样处理（Debian 系统请安装 chromium-sandbox 软件包），然后重新启动。',
      };
    case 'crash':
      return {
        english: `Electron ended while starting (${trouble.how}): if that goes on, delete the folder node_modules/electron/dist and start again to fetch it anew.`,
        chinese: `Electron 在启动时意外退出（${trouble.how}）；如果反复出现，请删除 node_modules/electron/dist 文件夹后重新启动，以便重新下载。`,
      };
  }
}

type DownloadTrouble = Extract<Trouble, { kind: 'unreachable' | 'silent' | 'refused' | 'checksum' }>;

/** Every failed download ends with the same way out. No mirror is named: which one to trust is the reader's choice. */
function describeDownload(trouble: DownloadTrouble, platform: NodeJS.Platform): Words {
  const [english, chinese] = downloadFailure(trouble);
  const isMirror = hostOf(trouble) !== 'github.com';
  const commands = [
    platform === 'win32'
      ? "set ELECTRON_MIRROR=your mirror's address, then npm start"
      : 'ELECTRON_MIRROR="your mirror\'s address" npm start',
    "electron_mirror=your mirror's address, as a line in the file .npmrc",
  ];
  return isMirror
    ? {
        english: `Electron could not be fetched: ${english}. Correct the mirror's address, or set that of another, and start again, by either of these:`,
        chinese: `无法下载 Electron：${chinese}。请更正镜像地址或换用其他镜像后重新启动，以下两种方式任选其一：`,
        commands,
      }
    : {
        english: `Electron could not be fetched: ${english}. Behind a firewall, set the address of a mirror of Electron's releases (there are some for mainland China) and start again, by either of these:`,
        chinese: `无法下载 Electron：${chinese}。如果身处防火墙之后，请设置 Electron 镜像的地址（中国大陆有可用的镜像）后重新启动，以下两种方式任选其一：`,
        commands,
      };
}

function hostOf(trouble: DownloadTrouble): string {
  return trouble.kind === 'refused' ? new URL(trouble.address).host : trouble.host;
}

function downloadFailure(trouble: DownloadTrouble): readonly [english: string, chinese: string] {
  switch (trouble.kind) {
    case 'unreachable':
      return [
        `the connection to ${trouble.host} failed (${trouble.reason})`,
        `与 ${trouble.host} 的连接失败（${trouble.reason}）`,
      ];
    case 'silent':
      return [
        `${trouble.host} sent nothing for ${trouble.seconds} s`,
        `${trouble.host} 在 ${trouble.seconds} 秒内没有发送任何数据`,
      ];
    case 'refused':
      return [`${trouble.address} was answered with ${trouble.status}`, `${trouble.address} 返回了 ${trouble.status}`];
    case 'checksum':
      return [
        `what ${trouble.host} sent is not what Electron's makers released`,
        `${trouble.host} 发来的文件与 Electron 官方发布的不一致`,
      ];
  }
}

function describeSandbox({ helper, setting }: Extract<Trouble, { kind: 'sandbox' }>): Words {
  const helped = `sudo chown root "${helper}" && sudo chmod 4755 "${helper}"`;
  if (!setting) {
    return {
      english:
        'Electron could not start, because this system forbids its sandbox: give its helper the right to make one, or allow programs to make user namespaces, and start again:',
      chinese:
        'Electron 无法启动，因为系统禁止建立其沙盒。请为沙盒辅助程序授权，或允许程序创建用户命名空间，然后重新启动：',
      commands: [helped],
    };
  }
  const because = `${setting.name} = ${setting.value}`;
  return {
    english: `Electron was not opened, because this system forbids its sandbox (${because}): give its helper the right to make one, or lift the ban until the next boot, and start again:`,
    chinese: `未打开 Electron，因为系统禁止建立其沙盒（${because}）。请为沙盒辅助程序授权，或解除该限制（重启系统前有效），然后重新启动：`,
    commands: [helped, `sudo sysctl -w ${setting.name}=${setting.remedy}`],
  };
}
