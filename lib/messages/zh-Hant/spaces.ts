import type { spaces as english } from '../en/spaces'
import { formatters } from '../format'

const { number } = formatters('zh-Hant')

/** Messages about the space that a page shows, in Traditional Chinese. */
export const spaces: typeof english = {
  personal: '個人',
  label: (name) => `工作區：${name}`,
  unnamed: '工作區',
  manage: '管理工作區',
  roles: {
    owner: '擁有者',
    admin: '管理員',
    member: '成員',
    coach: '顧問',
    viewer: '僅供檢視',
  },
  saved: {
    state: '已存到工作區',
    short: '在工作區',
    spoken: '所有內容都已存到工作區。',
  },
  empty: '這個工作區還沒有文件。成員可以開啟其中的所有文件。',
  readOnly: (role) => `你的角色：${role}。你可以檢視這個工作區的文件，但不能變更。`,
  mayComment: (role) => `你的角色：${role}。你可以檢視這個工作區的文件並留言，但不能變更。`,
  openDocuments: '開啟文件',
  toDocuments: '前往其中的文件',
  signIn: '登入後才能開啟這個工作區，只有成員看得到其中的文件。',
  ended: {
    title: '這個工作區無法使用',
    text: '工作區已被刪除，或你已經不是成員。',
    nothing: '沒有遺失任何內容：你在這部裝置上寫的內容都已送出。',
    unsent: (count) =>
      `有 ${number(count)} 份文件的變更沒有送出，仍在這部裝置上。請將它們複製到你自己的文件，或下載。`,
    copy: '複製到我的文件',
    download: '下載',
    remove: '從這部裝置移除',
    removeTitle: '要從這部裝置移除這些變更嗎？',
    removeText: '這些變更沒有存在其他地方，移除後無法復原。',
    failed: '操作失敗。所有內容仍在這部裝置上。請再試一次。',
    toOwn: '前往我自己的文件',
    leftWords: '你已無法開啟的一個工作區中，有些變更只在這部裝置上。',
    review: '檢視',
  },
  copyTo: '複製到',
  copiedTo: (title, name) => `已將「${title}」複製到「${name}」。`,
  notCopied: (title) => `無法複製「${title}」。沒有任何變更。請再試一次。`,
  open: '開啟',
  errors: {
    'workspace-not-found': '這個工作區已被刪除，或你已經不是成員。你寫的內容仍在這部裝置上。',
    'role-missing': '你在這個工作區的角色不允許這麼做。沒有任何變更。',
    'personal-only': '這只適用於你自己的文件。沒有任何變更。',
  },
}
