import type { NotificationMailWords } from '../notification-mail-shape'

/** Emails about events in an account, in Simplified Chinese. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: '职位描述的要求',
    tailoring: '针对职位描述的建议',
    wording: '文字润色',
    letter: '求职信草稿',
    translation: '简历翻译',
    match: '与职位描述匹配的简历',
    interview: '面试问题',
    'import-help': 'AI 导入帮助',
    'import-reading': 'AI 读取导入的文件',
    cv: '请求的简历',
    proposal: '来自应用的建议',
  },
  device: (browser, system) =>
    browser && system ? `${system} 上的 ${browser}` : browser || system || '未知浏览器',
  requestDone: ({ what, link }) => ({
    subject: '你的请求已完成',
    text: `${what}：已完成。\n\n你的文档没有任何变化，采用哪些内容由你决定：\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: '你的请求未能完成',
    text: `${what}：未能完成。\n\n你的文档没有任何变化，内容没有丢失。查看原因并重试：\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: '你的 Vitae 账号创建了 API 密钥',
    text: `你的账号中创建了一个 API 密钥，名称为“${name}”。\n\n如果是你本人，无需采取任何措施。\n\n如果不是你，请吊销该密钥，然后更改密码：\n${link}`,
  }),
  appConnected: ({ name, link }) => ({
    subject: '有应用连接到你的 Vitae 账号',
    text: `有应用连接到你的账号，它自称“${name}”。\n\n如果是你本人，无需采取任何措施。\n\n如果不是你，请断开该应用的连接，然后更改密码：\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: '你的 Vitae 账号有新的登录',
    text: `有人从新设备登录了你的账号：${device}，时间：${at}（UTC）。\n\n如果是你本人，无需采取任何措施。\n\n如果不是你，请让该设备退出登录，然后更改密码：\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject: count === 1 ? '回收站中的一份文档即将删除' : `回收站中的 ${count} 份文档即将删除`,
    text: `${count === 1 ? `回收站中有一份文档，将于${day}永久删除。` : `回收站中有 ${count} 份文档，将从${day}起永久删除。`}\n\n如果这正是你想要的，无需采取任何措施。在此之前可以恢复：\n${link}\n\n如果不是你移到回收站的，请先恢复，然后更改密码。`,
  }),
  exportDone: ({ day, link }) => ({
    subject: '你的数据可以下载了',
    text: `账号数据已导出完毕。请在${day}之前到设置中下载：\n${link}\n\n下载链接一小时内有效，你可以在那里获取新的链接。\n\n如果不是你请求的，请在那里删除该文件，然后更改密码。`,
  }),
  exportFailed: ({ link }) => ({
    subject: '无法导出你的数据',
    text: `无法导出你的数据。你的账号没有任何变化，内容没有丢失。你可以在设置中重试：\n${link}`,
  }),
  applicationDue: ({ lines, link }) => ({
    subject: '求职申请提醒',
    text: `你的求职申请有以下待办：\n\n${lines}\n\n标记为完成，或另选一天：\n${link}`,
  }),
  commentAdded: ({ link }) => ({
    subject: '文档有新评论',
    text: `有人评论了你正在编辑的文档。\n\n文档没有任何改动。请阅读评论，再决定如何处理：\n${link}`,
  }),
  shareLocked: ({ link }) => ({
    subject: '分享链接的密码多次输错',
    text: `有人在你的一个分享链接上输错了 30 次密码。15 分钟内，它不再接受从未打开过它的浏览器输入的密码。你的文档不受影响。\n\n如果情况持续，请结束该链接并新建一个：\n${link}`,
  }),
  webhookDisabled: ({ host, link }) => ({
    subject: '你的 Vitae 账号有一个 Webhook 已关闭',
    text: `连续五天无法向 ${host} 送达任何内容，因此该 Webhook 已关闭。你的文档不受影响。\n\n请查看服务器的响应，然后重新开启该 Webhook：\n${link}`,
  }),
  due: { followUp: '跟进', deadline: '申请截止日', more: '列表中还有更多' },
  footer: ({ place, settings }) => `\n\n——\nVitae：${place}\n选择接收哪些此类邮件：${settings}`,
  unsubscribe: (link) => `\n不再接收这类邮件：${link}`,
  page: {
    title: '来自 Vitae 的邮件',
    question: {
      'request-done': '请求完成时不再发送邮件？',
      'request-failed': '请求未能完成时不再发送邮件？',
      'deletion-scheduled': '回收站中的文档即将删除时不再发送邮件？',
      'comment-added': '不再接收关于所分享文档的评论的邮件吗？',
      'share-locked': '不再接收关于分享链接密码输错的邮件吗？',
      'application-due': '不再接收关于求职申请跟进和截止日期的邮件吗？',
      'webhook-disabled': '不再接收 Webhook 关闭时的邮件吗？',
      'export-ended': '数据可以下载时不再发送邮件？',
    },
    button: '不再接收这些邮件',
    done: '你不会再收到这类邮件。',
    again: '你可以在账号设置中重新开启。',
    settings: '前往设置',
  },
}
