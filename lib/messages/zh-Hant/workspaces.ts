import type { workspaces as english } from '../en/workspaces'

/** The page of workspaces, in traditional Chinese. */
export const workspaces: typeof english = {
  title: '工作區',
  intro: '與他人一起撰寫履歷，你自己的文件仍然只有你看得到。',
  list: '你的工作區',
  none: '你還沒有加入任何工作區。',
  roles: {
    owner: '擁有者',
    admin: '管理員',
    member: '成員',
    coach: '顧問',
    viewer: '僅供檢視',
  },
  create: {
    title: '新工作區',
    text: '你會成為擁有者，也可以邀請其他人。',
    name: '名稱',
    missing: '請輸入名稱。',
    submit: '建立工作區',
    done: (name) => `已建立「${name}」。`,
    limit: '你已加入 20 個工作區，達到上限。請先退出其中一個。',
  },
  invitation: {
    title: '你收到工作區的邀請',
    titleOf: (name) => `「${name}」的邀請`,
    by: (inviter) => `${inviter} 邀請了你。`,
    role: (role) => `你的角色：${role}。`,
    forEmail: (email) => `這個邀請是給 ${email} 的。請使用這個電子郵件地址，之後你會回到這裡。`,
    text: '成員會看到你的姓名和電子郵件地址，也能開啟你在其中建立的內容。你自己的文件仍然只有你看得到。',
    accept: '接受邀請',
    joined: (name) => `你已加入「${name}」。`,
    gone: '這個邀請已使用、已撤回或已過期，請索取新的邀請。',
    otherAccount: (invited, own) =>
      `這個邀請是給 ${invited} 的，但你目前登入的是 ${own}。請用受邀的地址登入。`,
    otherAddress: '這個邀請寄給其他電子郵件地址，或者你的地址尚未驗證。請用受邀的地址登入。',
    limit: '這個工作區已滿，或者你已加入 20 個工作區。沒有任何變更。',
  },
  signedOut: '請使用受邀的電子郵件地址。之後你會回到這裡。',
  lastOwner:
    '你是某個工作區唯一的擁有者，裡面還有其他成員。沒有刪除任何內容。請先移交或刪除該工作區。',
}
