import type { mail as english } from '../en/mail'

const footer = (place: string) =>
  `\n\n——\nVitae：${place}\n你收到此邮件，是因为有人在那里使用了此邮箱。`

/** The texts of the emails about sign-in, in Simplified Chinese. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `${code} 是你的 Vitae 验证码`,
    text:
      `你的验证码是 ${code}\n\n请在注册页面输入，${minutes} 分钟内有效。\n\n如果不是你请求的，可以忽略此邮件：没有验证码就不会创建账号。` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: '你已有 Vitae 账号',
    text:
      `有人尝试用此邮箱注册，而它已有账号。没有任何变化。\n\n如果是你本人，请登录：${signIn}\n忘记密码？${reset}\n\n如果不是你，无需采取任何措施。` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `${code} 用于确认你在 Vitae 的邮箱`,
    text:
      `你的验证码是 ${code}\n\n请在账号设置中输入，${minutes} 分钟内有效。\n\n如果不是你请求的，可以忽略此邮件：没有验证码就不会有任何变化。` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: '有人在 Vitae 输入了你的邮箱',
    text:
      '有人登录了另一个账号，并尝试使用此邮箱，而此邮箱已有自己的账号。没有任何变化。\n\n如果是你本人，请改用此邮箱登录。' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: '你的 Vitae 账号邮箱已更换',
    text:
      '从现在起，关于账号的邮件会发送到另一个邮箱，登录时也使用那个邮箱。\n\n如果不是你操作的，说明有他人登录了你的账号：请立即联系此服务器的管理员。' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: '为 Vitae 设置新密码',
    text:
      `请打开此链接设置新密码：\n\n${link}\n\n链接只能使用一次，${minutes} 分钟内有效。之后需要在所有设备上重新登录。\n\n如果不是你请求的，可以忽略此邮件：你的密码保持不变。` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `${inviter} 邀请你加入 Vitae 的工作区`,
    text:
      `${inviter} 邀请你加入工作区“${workspace}”。成员可以一起撰写简历，你自己的文档仍然只有你能看到。\n\n请打开此链接接受邀请：\n\n${link}\n\n链接只能使用一次，仅限此邮箱地址，${day}前有效。\n\n如果你不认识发件人，可以忽略此邮件：不打开链接就不会有任何变化。` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: '你的 Vitae 密码已更改',
    text:
      `你的账号密码已更改，其他设备均已退出登录。\n\n如果不是你操作的，请立即设置新密码：${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: '你的 Vitae 登录方式有变化',
    text: `${
      {
        'totp-on': '两步验证已开启：现在登录需要输入应用中的验证码。',
        'totp-off': '两步验证已关闭：登录不再需要应用中的验证码。',
        'passkey-added': '你的账号添加了一个通行密钥。',
        'passkey-removed': '你的账号移除了一个通行密钥。',
        'provider-linked': '你的账号添加了一种登录方式。',
        'provider-unlinked': '你的账号移除了一种登录方式。',
      }[what]
    }\n\n如果不是你操作的，请更改密码，这会让其他设备全部退出登录。${footer(place)}`,
  }),
}
