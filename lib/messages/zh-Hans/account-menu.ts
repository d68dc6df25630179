import type { accountMenu as english } from '../en/account-menu'
import { formatters } from '../format'

const { number } = formatters('zh-Hans')

/** Messages of the account menu and the sign-out dialog, in Simplified Chinese. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `账号：${email}`,
    signIn: '登录',
    signInAgain: '重新登录',
    requests: '请求',
    workspaces: '工作区',
    settings: '设置',
    signOut: '退出登录',
  },

  guestCvs: {
    title: (email) => `将简历移入 ${email}？`,
    text: (count) =>
      `在此设备上未登录时写的简历：${number(count)} 份。如果不移入，它们会留在这里。`,
    move: '移入',
    stay: '暂不',
    failed: '操作未成功。没有丢失任何内容：简历仍在此设备上，请重试。',
  },

  signOut: {
    title: '退出登录',
    text: '你的简历保留在账号中，再次登录后即可看到。',
    forget: '同时从此设备移除我的简历',
    forgetHint:
      '适用于与他人共用的设备。尚未存入账号的简历会先保存到账号。未完成的导入和职位描述也会被移除。',
    submit: '退出登录',
    cancel: '保持登录',
    working: '正在保存最近的更改，然后退出登录…',
    unsent:
      '部分更改可能只在此设备上：无法确认账号中已有全部更改。没有移除任何内容，你仍处于登录状态。',
    tryAgain: '重试',
    keep: '退出登录，简历留在此设备',
    removeAnyway: '退出登录并移除简历',
    failed: '无法连接服务器。没有移除任何内容，你仍处于登录状态。请联网后重试。',
    elsewhereTitle: '正在退出登录',
    elsewhere: '你正在另一个标签页中退出登录。此处输入的内容会先保存到你的账号。',
  },
}
