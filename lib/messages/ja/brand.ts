import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in Japanese. */
export const brand: typeof english = {
  title: 'ブランド',
  text: 'このワークスペースで作成する新しい文書は、この色、フォント、ロゴで始まります。既存の文書は変わりません。',
  colours: '色',
  newColour: '新しい色',
  addColour: '色を追加',
  removeColour: (colour: string) => `${colour} を削除`,
  tooLight: 'この色は白い紙の上で読めません。もっと濃い色を選んでください。',
  headingFont: '見出し',
  bodyFont: '本文',
  fontOfTemplate: 'テンプレートのフォント',
  ownFont: '独自のフォント',
  logo: 'ロゴ',
  logoHint: '1ページ目の下に小さく印刷されます。JPEG、PNG、WebP。',
  chooseLogo: 'ロゴを選択',
  removeLogo: 'ロゴを削除',
  logoFailed:
    'この画像を読み込みまたはアップロードできませんでした。何も変更していません。別の画像をお試しください。',
  templates: '選べるテンプレート',
  templatesHint: 'どれも選ばないと、すべて使えます。',
  save: 'ブランドを保存',
  saved: '保存しました。新しい文書に適用されます。',
}
