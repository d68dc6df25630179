import type { mail as english } from '../en/mail'
import { formatters } from '../format'

const { plural } = formatters('zh-Hant')

const inMinutes = (minutes: number) => plural(minutes, { other: '# 分鐘' })

const footer = (place: string) =>
  `\n\n—\nVitae：${place}\n你會收到這封郵件，是因為有人在那裡使用了這個地址。`

/** The texts of the emails about sign-in, as plain text, in Traditional Chinese. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `${code} 是你的 Vitae 驗證碼`,
    text:
      `你的驗證碼是 ${code}\n\n請在建立帳號的頁面輸入。驗證碼在 ${inMinutes(minutes)}內有效。\n\n如果不是你提出的，可以忽略這封郵件：沒有驗證碼就不會建立帳號。` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: '你已經有 Vitae 帳號',
    text:
      `有人想用這個地址建立帳號，但這個地址已經有帳號了。沒有任何變更。\n\n如果是你，請登入：${signIn}\n忘記密碼嗎？請開啟：${reset}\n\n如果不是你，不需要做任何事。` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `${code} 用來確認你的 Vitae 電子郵件地址`,
    text:
      `你的驗證碼是 ${code}\n\n請在帳號設定中輸入。驗證碼在 ${inMinutes(minutes)}內有效。\n\n如果不是你提出的，可以忽略這封郵件：沒有驗證碼就不會有任何變更。` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: '有人在 Vitae 輸入了你的地址',
    text:
      '有人登入另一個帳號後想使用這個地址，但這個地址已經有自己的帳號。沒有任何變更。\n\n如果是你，請改用這個地址登入。' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: '你的 Vitae 帳號已變更電子郵件',
    text:
      '從現在起，與帳號有關的郵件會寄到另一個地址，你也要用那個地址登入。\n\n如果不是你變更的，表示有人登入了你的帳號：請立即聯絡這部伺服器的管理者。' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: '設定新的 Vitae 密碼',
    text:
      `請開啟這個連結來設定新密碼：\n\n${link}\n\n連結只能使用一次，在 ${inMinutes(minutes)}內有效。之後所有裝置都要重新登入。\n\n如果不是你提出的，可以忽略這封郵件：你的密碼不會改變。` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `${inviter} 邀請你加入 Vitae 的工作區`,
    text:
      `${inviter} 邀請你加入工作區「${workspace}」。成員可以一起撰寫履歷，你自己的文件仍然只有你看得到。\n\n請開啟這個連結來接受邀請：\n\n${link}\n\n連結只能使用一次，僅限這個電子郵件地址，${day}前有效。\n\n如果你不認識寄件者，可以忽略這封郵件：不開啟連結就不會有任何改變。` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: '你的 Vitae 密碼已變更',
    text:
      `你的帳號密碼已變更，其他裝置都已登出。\n\n如果不是你變更的，請立即設定新密碼：${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: '你的 Vitae 登入方式已變更',
    text: `${
      {
        'totp-on': '兩步驟驗證已開啟：現在登入時需要應用程式的驗證碼。',
        'totp-off': '兩步驟驗證已關閉：登入時不再需要應用程式的驗證碼。',
        'passkey-added': '你的帳號新增了一組密碼金鑰。',
        'passkey-removed': '你的帳號移除了一組密碼金鑰。',
        'provider-linked': '你的帳號新增了一種登入方式。',
        'provider-unlinked': '你的帳號移除了一種登入方式。',
      }[what]
    }\n\n如果不是你變更的，請變更密碼。這會登出所有其他裝置。${footer(place)}`,
  }),
}
