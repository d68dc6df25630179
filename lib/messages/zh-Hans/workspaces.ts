import type { workspaces as english } from '../en/workspaces'

/** The page of workspaces, in simplified Chinese. */
export const workspaces: typeof english = {
  title: '工作区',
  intro: '与他人一起撰写简历，你自己的文档仍然只有你能看到。',
  list: '你的工作区',
  none: '你还没有加入任何工作区。',
  roles: {
    owner: '所有者',
    admin: '管理员',
    member: '成员',
    coach: '顾问',
    viewer: '仅查看',
  },
  create: {
    title: '新工作区',
    text: '你将成为所有者，并可以邀请其他人。',
    name: '名称',
    missing: '请输入名称。',
    submit: '创建工作区',
    done: (name) => `已创建“${name}”。`,
    limit: '你已加入 20 个工作区，达到上限。请先退出其中一个。',
  },
  invitation: {
    title: '你收到了工作区邀请',
    titleOf: (name) => `“${name}”的邀请`,
    by: (inviter) => `${inviter} 邀请了你。`,
    role: (role) => `你的角色：${role}。`,
    forEmail: (email) => `此邀请发给 ${email}。请使用这个邮箱，之后你会回到这里。`,
    text: '成员会看到你的姓名和邮箱地址，也能打开你在其中创建的内容。你自己的文档仍然只有你能看到。',
    accept: '接受邀请',
    joined: (name) => `你已加入“${name}”。`,
    gone: '此邀请已使用、已撤回或已过期，请索取新的邀请。',
    otherAccount: (invited, own) =>
      `此邀请发给 ${invited}，但你当前登录的是 ${own}。请用受邀的邮箱登录。`,
    otherAddress: '此邀请发给了其他邮箱地址，或者你的邮箱尚未验证。请用受邀的邮箱登录。',
    limit: '此工作区已满，或者你已加入 20 个工作区。没有任何更改。',
  },
  signedOut: '请使用受邀的邮箱。之后你会回到这里。',
  lastOwner:
    '你是某个工作区的唯一所有者，其中还有其他成员。没有删除任何内容。请先移交或删除该工作区。',
}
