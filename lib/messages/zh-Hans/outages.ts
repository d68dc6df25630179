import type { outages as english } from '../en/outages'

/** Messages about outages, in Simplified Chinese. */
export const outages: typeof english = {
  server: '服务器暂时没有响应。你可以继续：编写、预览和 PDF 都在此设备上进行。',
  saving: '目前无法保存到你的账号。你可以继续：编写、预览和 PDF 都在此设备上进行。',
  waits: '所有内容都保存在此设备上，之后会自动存入你的账号。',
  waitsInTab: '在此之前，你的更改只在此标签页中：请不要关闭。之后会自动存入你的账号。',
  short: {
    server: '服务器没有响应。',
    saving: '无法保存到你的账号。',
    waits: '请继续编写：内容都保存在这里，之后发送。',
  },
  mail: '目前无法发送邮件：恢复之前收不到验证码和链接。其他功能一切正常。',
  models: '此服务器的 AI 模型没有响应。其他功能不受影响。请几分钟后重试。',
}
