import type { shell as english } from '../en/shell'

/** Messages that every screen may show, in Simplified Chinese. */
export const shell: typeof english = {
  failure: {
    title: '此页面已停止工作',
    text: '出了点问题。你输入的内容已保存在此设备上，没有丢失。请重试。如果再次出现，请下载简历的副本并刷新。',
    textInMemory:
      '出了点问题。浏览器不允许保存，因此你输入的内容只在此页面中。内容仍在：请重试，或在关闭或刷新页面之前下载副本。',
    textOutside:
      '出了点问题。保存在此设备上的内容都还在。请打开你的简历。如果再次出现，请刷新页面。',
    retry: '重试',
    reload: '刷新',
    yourCvs: '你的简历',
    download: '下载副本',
    preparing: '正在准备副本…',
    downloadFailed: '无法生成副本。没有删除任何内容。请稍后重试。',
  },
  update: {
    text: 'Vitae 有新版本。可以随时刷新，内容不会丢失。',
    reload: '刷新',
    later: '以后再说',
  },
}
