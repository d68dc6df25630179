import type { fileRuleWords as english } from '../en/check-file-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('zh-Hans')

/** Messages of the checks of the PDF file, in Simplified Chinese. */
export const fileRuleWords: typeof english = {
  'text-layer': {
    title: 'PDF 中是文字，而不是文字的图片',
    found: ({ count }) => plural(count, { other: '有 # 页是图片。' }),
    why: '软件无法读取图片中的文字，会认为该页是空白的。',
    fix: '请用编写它的程序保存为 PDF，不要扫描。',
    source: sources.measured,
  },
  'mapped-signs': {
    title: '所有字符都能读取',
    found: ({ count, text }) => `${plural(count, { other: '软件无法读取 # 个字符' })}：“${text}”。`,
    why: '有些字体绘制图标和字母时，没有说明它们是哪个字符。',
    fix: '移除图标或换一种字体，然后重新保存 PDF。',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: '姓名和联系方式能读取',
    found: ({ text }) => (text === '' ? '没有找到邮箱或电话号码。' : `没有完整找到“${text}”。`),
    why: '申请软件会用这些文字填写你的信息。缺少它们，招聘方就联系不到你。',
    fix: '把姓名和联系方式以普通文字放在页面上，每项一行。',
    source: sources.measured,
  },
  'words-read-back': {
    title: '职位名称、工作单位、日期和要点能读取',
    found: ({ count, of }) => `${number(of)} 段文字中有 ${number(count)} 段无法完整读取。`,
    why: '软件读不到的内容，招聘方在搜索简历时也找不到。',
    fix: '换一个模板，或缩短没有读到的文字。',
    source: sources.measured,
  },
  'fields-read-back': {
    title: '职位名称、工作单位、学校和日期能识别',
    found: ({ text }) => `“${text}”可能会被当成别的信息。`,
    why: '招聘系统用识别到的内容填写表单。',
    fix: '检查写法，或换一个模板。',
    source: sources.measured,
  },
  'reading-order': {
    title: '文字顺序与页面一致',
    found: ({ count, of }) => `${number(of)} 个部分中有 ${number(count)} 个与其他部分混在一起。`,
    why: '分栏混在一起时，日期会对应到错误的工作。',
    fix: '选择单栏模板。',
    source: sources.measured,
  },
  'heading-lines': {
    title: '模块标题单独成行',
    found: ({ text }) => `“${text}”没有单独成行。`,
    why: '软件通过标题识别简历的各个模块。',
    fix: '换一个模板，或使用模块的标准名称。',
    source: sources.measured,
  },
  'whole-words': {
    title: '词语完整不断开',
    found: ({ count, text }) =>
      `${plural(count, { other: '有 # 处的字母被断开、连写或拉开间距' })}：“${text}”。`,
    why: '搜索“office”时找不到“of-fice”。',
    fix: '关闭断字、连字和字间距，然后重新保存 PDF。',
    source: sources.measured,
  },
  'links-work': {
    title: '链接可以打开',
    found: ({ text }) => `链接“${text}”无法打开。`,
    why: '许多程序只打开以 https 开头的链接。',
    fix: '写出以 https:// 开头的完整地址。',
    source: sources.practice,
  },
  'copy-allowed': {
    title: '允许复制文字',
    found: () => '此 PDF 不允许复制文字。',
    why: '遵守此设置的软件无法读取你的简历。',
    fix: '取消保护后重新保存 PDF。',
    source: sources.pdf,
  },
  'title-and-language': {
    title: '文件注明了标题和语言',
    found: ({ count }) =>
      count === 1 ? '文件没有注明标题或语言。' : '文件既没有注明标题，也没有注明语言。',
    why: '屏幕阅读器需要知道语言才能朗读文字。有些程序显示标题而不是文件名。',
    fix: '在文档属性中设置这两项。',
    source: sources.accessible,
  },
  'tagged-file': {
    title: '标题和列表带有标签',
    found: () => '此 PDF 没有标签。',
    why: '屏幕阅读器和其他一些软件需要标签来区分标题、列表和段落。',
    fix: '将文件保存为带标签的（无障碍）PDF。',
    source: sources.accessible,
  },
  'file-size': {
    title: '文件足够小，便于上传',
    found: ({ count }) => `文件大小为 ${number(count)} MB。许多申请表最多接受 2 MB。`,
    why: '有些表单会拒绝大文件，却不给出提示。',
    fix: '缩小或移除图片。',
    source: sources.forms,
  },
}
