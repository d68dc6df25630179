import type { journal as english } from '../en/journal'

/** Messages about what is saved on this device, in Simplified Chinese. */
export const journal: typeof english = {
  memoryOnly: {
    blocked: '此浏览器不允许保存。你的简历只在此标签页中，关闭前有效。目前输入的内容没有丢失。',
    full: '此设备存储空间不足。此后的更改只在此标签页中，直到你腾出空间。目前输入的内容没有丢失。',
    failed: '目前无法保存。此后的更改只在此标签页中。系统会继续尝试，目前输入的内容没有丢失。',
    account:
      '此浏览器目前不允许在此设备上保存。简历来自你的账号，输入的内容直接存入账号。请保持联网，直到显示已保存。之前保存在这里的内容没有改变。',
    'account-full':
      '此设备存储空间不足。输入的内容直接存入你的账号。请保持联网，直到显示已保存。之前保存在这里的内容没有改变。',
  },
  downloadCopy: '下载副本',
  tryAgain: '重试',
  persistence: {
    persistent: '你的简历保存在此设备的此浏览器中，浏览器不会自行删除。',
    'best-effort':
      '你的简历保存在此设备的此浏览器中。空间不足或数周未访问时，浏览器可能会删除它们，因此请下载重要内容的副本。',
    unknown:
      '你的简历保存在此设备的此浏览器中。清除浏览器数据会删除它们，因此请下载重要内容的副本。',
  },
}
