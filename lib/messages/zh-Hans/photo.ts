import type { photoArea as english } from '../en/photo'
import { formatters } from '../format'

const { number } = formatters('zh-Hans')
const share = (value: number) => number(value, { style: 'percent' })

/** Messages of the photo, in Simplified Chinese. */
export const photoArea: typeof english = {
  add: '添加照片',
  change: '更换照片',
  elsewhere: '照片文件不在此设备上，因此 PDF 中没有照片。',
  notBrought: '照片文件尚未存入你的账号，因此 PDF 中没有照片。它会从保存它的设备上传。',
  carrying: '正在将照片上传到你的账号…',
  carryWaiting: '照片在此设备上，尚未存入你的账号。系统会继续尝试上传。',
  carryRefused:
    '照片只在此设备上，因为你的账号无法存储此文件。如需在所有设备上使用，请重新选择照片。',
  hidden: '已在简历上隐藏，可在“设计”中重新显示。',
  title: '照片',
  reader: '你正在另一个标签页中编辑此简历。如需在此更换照片，请改在此标签页中编辑。',
  choose: '选择照片',
  chooseOther: '选择其他照片',
  dropHere: '或拖到此处。支持 JPEG、PNG、WebP、AVIF 或 GIF。裁剪期间照片留在你的设备上。',
  opening: '正在打开照片…',
  missing: '此简历的照片不在此设备上。请重新选择，或保持原样。',
  inAccount: '照片会去除拍摄地点和时间后上传到你的账号，让你在其他设备上也能使用。',
  notInAccount: '此 PDF 不含你的照片，因为照片还没有上传到你的账号。在此下载的 PDF 会包含它。',
  unusual: (place) =>
    `在${place}，大多数简历不放照片，以便按工作能力评价求职者。只有在对方要求时才添加。`,
  places: {
    US: '美国',
    CA: '加拿大',
    GB: '英国',
    IE: '爱尔兰',
    AU: '澳大利亚',
    NZ: '新西兰',
    NL: '荷兰',
    SE: '瑞典',
    english: '大多数英语国家',
  },
  crop: '照片的可见部分',
  cropKeys:
    '拖动可移动，双指捏合或滚动可缩放。键盘：方向键移动照片（按住 Shift 更快），+ 和 − 缩放。',
  position: (zoom, across, down) =>
    `缩放 ${share(zoom)}。中心位于横向 ${share(across)}、纵向 ${share(down)} 处。`,
  zoom: '缩放',
  percent: share,
  shape: '形状',
  shapes: { upright: '竖版', rounded: '圆角', square: '方形', round: '圆形' },
  greyscale: '黑白',
  brightness: '亮度',
  contrast: '对比度',
  alt: '照片描述',
  altHint: '替代文字，供使用屏幕阅读器的人了解照片。留空则使用你的姓名。',
  reset: '重置',
  remove: '移除照片',
  removed: '照片已移除',
  save: '使用此照片',
  saving: '正在保存…',
  errors: {
    'too-large': '此文件大于 40 MB。未做任何更改。请在照片应用中导出较小的照片后选择。',
    'too-many-pixels': '此照片超过 6400 万像素。未做任何更改。请在照片应用中缩小后重新选择。',
    svg: 'SVG 图形不能用作照片。未做任何更改。请选择 JPEG 或 PNG。',
    heic: '此浏览器无法读取此 HEIC 或 AVIF 照片。未做任何更改。请导出为 JPEG 后选择。',
    unreadable: '此文件不是照片或已损坏。未做任何更改。请选择 JPEG 或 PNG。',
    failed: '此浏览器无法处理该照片。未做任何更改。请尝试较小的照片。',
  },
}
