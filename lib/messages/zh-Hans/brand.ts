import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in simplified Chinese. */
export const brand: typeof english = {
  title: '品牌',
  text: '在此工作区新建的文档会使用这些颜色、字体和徽标。现有文档保持不变。',
  colours: '颜色',
  newColour: '新颜色',
  addColour: '添加颜色',
  removeColour: (colour: string) => `移除 ${colour}`,
  tooLight: '这种颜色在白纸上看不清。请选择更深的颜色。',
  headingFont: '标题',
  bodyFont: '正文',
  fontOfTemplate: '模板的字体',
  ownFont: '自有字体',
  logo: '徽标',
  logoHint: '以小尺寸印在第一页底部。JPEG、PNG 或 WebP。',
  chooseLogo: '选择徽标',
  removeLogo: '移除徽标',
  logoFailed: '无法读取或上传这张图片。未作任何更改。请换一张。',
  templates: '可选模板',
  templatesHint: '全部不选则允许所有模板。',
  save: '保存品牌',
  saved: '已保存。新文档将使用它。',
}
