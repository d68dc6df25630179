import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { plural } = formatters('zh-Hans')

/** Messages of the notifications, in Simplified Chinese. */
export const notifications: typeof english = {
  bell: (unread) => (unread === 0 ? '通知' : plural(unread, { other: '通知，# 条未读' })),
  title: '通知',
  none: '还没有通知。账号中的重要事件会显示在这里。',
  unknown: '通知尚未加载，系统会继续尝试。',
  settingsLink: '通知设置',
  unread: '新',
  today: '今天',
  yesterday: '昨天',

  askedFor: {
    requirements: '职位描述的要求',
    tailoring: '针对职位描述的建议',
    wording: '文字润色',
    letter: '求职信草稿',
    translation: '翻译',
    match: '与职位描述匹配的简历',
    interview: '面试问题',
    'import-help': 'AI 导入帮助',
    'import-reading': 'AI 读取导入的文件',
    cv: '程序请求的简历',
  },
  somethingAsked: '你的请求',
  requestDone: (what) => `${what}：已完成`,
  requestFailed: (what) => `${what}：未能完成`,
  requestFailedText: '内容没有丢失，你可以重试。',
  keyCreated: (name) => `已创建 API 密钥：${name}`,
  keyCreatedText: '如果不是你创建的，请吊销该密钥，然后更改密码。',
  newDevice: (device) => `新的登录：${device}`,
  newDeviceText: '如果不是你，请让该设备退出登录，然后更改密码。',
  deletionScheduled: (title) => `在回收站中：${title}`,
  deletionScheduledText: (day) => `将于${day}永久删除。`,
  exportDone: '你的数据：可以下载',
  exportDoneText: (day) => `文件可下载至${day}。`,
  exportFailed: '你的数据：无法导出',
  exportFailedText: '内容没有丢失，你可以重试。',
  untitled: '一份文档',

  settings: {
    text: '选择接收哪些通知。通知绝不包含简历的文字。',
    caption: '事件及其通知方式',
    event: '事件',
    ways: { app: '应用内', mail: '邮件' },
    switchName: (event, way) => `${event}：${way}`,
    kinds: {
      'request-done': '建议、草稿或翻译已完成',
      'request-failed': '请求未能完成',
      'key-created': '创建了 API 密钥',
      'new-device': '从新设备登录',
      'deletion-scheduled': '文档将永久删除',
      'export-ended': '数据导出已完成或失败',
    },
    language: '邮件语言',
    noMail: '此服务器尚未设置邮件，因此不会发送邮件。点击铃铛即可查看通知。',
    notConfirmed: '如需接收邮件，请在上面的个人资料中确认你的邮箱。',
    saved: '已保存。',
  },
}
