import type { accountData as english } from '../en/account-data'
import { formatters } from '../format'

const { plural, number } = formatters('zh-Hans')

/** Formats a file size in kB or MB, rounded up. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))} kB`
    : `${number(Math.ceil(bytes / 100_000) / 10)} MB`

/** Messages of the data export of an account, and of restoring one, in Simplified Chinese. */
export const accountData: typeof english = {
  title: '你的数据',
  text: '下载账号中的全部内容。',
  leftover: {
    title: '此设备上另一个账号的简历',
    text: (count, unsent, day) =>
      `共 ${number(count)} 份简历或求职信，最后修改于${day}。其中 ${number(unsent)} 份的更改只保存在此设备上。如果那个账号还在，登录后即可把更改保存到账号中。`,
    download: '下载',
    adopt: '添加到我的简历',
    adopted: (count) => plural(count, { other: '已将 # 份简历或求职信添加到你的简历。' }),
    remove: '移除',
    removeTitle: '从此设备移除？',
    removeText: (count) =>
      plural(count, {
        other: '将移除 # 份简历或求职信，其中的更改没有保存在其他任何地方。此操作无法撤销。',
      }),
    removeForGood: '永久移除',
    removed: '已从此设备移除。',
    cancel: '取消',
    failed: '操作未成功。简历仍在此设备上，请重试。',
  },
  export: {
    title: '导出数据',
    none: '包含简历、求职信、版本、PDF、照片、AI 请求和账号信息。可能需要一些时间。',
    begin: '准备下载',
    again: '重新准备',
    waiting: '正在开始…',
    running: (done, of) => `正在准备：第 ${number(done)} 份，共 ${number(of)} 份文档`,
    leave: '你可以离开此页面。下载准备好后会通知你。',
    unreached: '服务器暂时没有响应，系统会继续尝试。',
    stop: '停止',
    stopped: '已停止。没有生成下载文件，你的账号没有任何变化。',
    done: (packed, kept) => `准备于${packed}，可下载至${kept}。`,
    parts: (count) =>
      count === 1
        ? ''
        : plural(count, { other: '你的数据分为 # 个文件，每个都可以单独打开。请全部下载。' }),
    download: (part, of, bytes) =>
      of === 1
        ? `下载（${sizeOf(bytes)}）`
        : `下载第 ${part} 部分，共 ${of} 部分（${sizeOf(bytes)}）`,
    links: '下载链接一小时内有效。每次点击按钮都会得到新的链接。',
    remove: '从服务器删除',
    removed: '已从服务器删除下载文件。你的账号没有变化。',
    failed: '无法准备下载。你的账号没有任何变化，请重试。',
    lost: '此下载文件已不存在，请重新准备。',
  },
  bring: {
    title: '恢复导出的数据',
    none: '选择从此服务器或其他服务器导出的文件。账号中的内容不会被替换，重复恢复同一个文件也不会多出内容。',
    choose: '选择文件',
    steps: {
      sending: (name) => `正在上传“${name}”`,
      waiting: (name) => `等待读取“${name}”`,
      reading: (name) => `正在读取“${name}”`,
      writing: (name) => `正在恢复“${name}”`,
    },
    leave: '文件上传后，你可以离开此页面，其余步骤在服务器上进行。',
    done: ({ added, alreadyHere }) =>
      [
        added === 0 ? '没有添加文档。' : plural(added, { other: '已添加 # 份文档。' }),
        alreadyHere === 0 ? '' : plural(alreadyHere, { other: '另有 # 份原本已存在。' }),
      ]
        .filter(Boolean)
        .join(''),
    more: ({ versions, pictures, pdfs }) =>
      [
        versions > 0 && plural(versions, { other: '# 个早期版本' }),
        pictures > 0 && plural(pictures, { other: '# 个照片或字体' }),
        pdfs > 0 && plural(pdfs, { other: '# 个 PDF' }),
      ]
        .filter(Boolean)
        .join('、'),
    with: (more) => `还添加了：${more}。`,
    refused: (count) => plural(count, { other: '有 # 个文件无法恢复，其余均已恢复。' }),
    reasons: {
      damaged: '已损坏',
      password: '有密码保护',
      'too-large': '太大',
      changed: '导出后被修改过',
      'wrong-content': '文件类型与名称不符',
      'newer-version': '由较新版本的 Vitae 生成',
      'no-document': '缺少所属文档：请先恢复其他部分，再重新恢复这一部分',
      'no-room': '你的账号空间已满',
    },
    failures: {
      damaged: '此文件不完整或已损坏。未做任何更改。请重新下载后再试。',
      'too-large': '此文件比导出的任何一部分都大。未做任何更改。',
      'too-many': '此文件包含的内容比导出的任何一部分都多。未做任何更改。',
      'no-export': '这不是账号的导出文件。未做任何更改。单份简历和设备备份请在“你的简历”中打开。',
      'newer-version':
        '此文件由较新版本的 Vitae 生成。未做任何更改。请在生成它的服务器上恢复，或等此服务器更新后再试。',
      'gave-up': '无法读取此文件。内容没有丢失，请稍后重试。',
      unsent: '上传没有完成。未做任何更改。请重新选择文件。',
      lost: '无法确定这次恢复的结果。已添加的内容仍在。为保险起见，请重新选择此文件。',
    },
  },
}
