import type { preview as english } from '../en/preview'
import { formatters } from '../format'

const { number } = formatters('zh-Hans')

/** Messages of the preview, in Simplified Chinese. */
export const preview: typeof english = {
  region: 'PDF 预览',
  pages: '页面',
  asText: '文字形式的简历。选择任意文字即可编辑。',
  asTextToRead: '文字形式的简历',
  loading: '正在准备预览…',
  pageNumber: (page, pages) => `第 ${number(page)} 页，共 ${number(pages)} 页`,
  tools: '缩放',
  zoomIn: '放大',
  zoomOut: '缩小',
  zoom: (factor) => number(factor, { style: 'percent' }),
  actualSize: '按实际大小显示',
  fitWidth: '适应宽度',
  tapToEdit: '点按任意一行即可编辑，点按两次可放大或缩小。',
  tapToZoom: '点按两次可放大或缩小。',
  changePhoto: '更换照片',
  openLink: (url) => `按住 Ctrl 或 ⌘ 点击可打开 ${url}`,
  exampleNote: '这是示例，不属于你的简历，开始输入后就会消失。',
  tryAgain: '重试',
  paintFailed: '此浏览器无法显示页面。你的内容不受影响，仍可下载 PDF。',
  failed: {
    'unknown-kind': '还无法为这类文档生成 PDF。你的内容不受影响。',
    'too-large': '此简历太长，无法生成 PDF。你的内容不受影响，但预览不是最新。请缩短最长的部分。',
    'font-unavailable':
      '无法加载某个字体。你的内容不受影响，但预览不是最新。请检查网络连接后重试。',
    'layout-failed':
      '无法显示你最近的更改。你的内容不受影响，但预览不是最新。请修改或撤销最近的编辑。',
    'engine-crashed': '预览已停止工作。你的内容不受影响，但预览不是最新。请重试。',
    'photo-unavailable': '无法加载照片。你的内容不受影响，但预览不是最新。请检查网络连接后重试。',
    'deadline-passed': '预览耗时过长。你的内容不受影响，但预览不是最新。请缩短最长的部分或重试。',
  },
  notPrinted: (place: string) =>
    `无法打印“${place}”。内容没有丢失，但预览不是最新。修改这段文字后，预览就会恢复。`,
  notPrintedHere: '无法打印这段文字。内容没有丢失。修改后，预览就会恢复。',
  showText: '显示文字',
  thumbnailFailed: '此简历没有预览',
}
