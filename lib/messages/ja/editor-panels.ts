import type { editorPanels as english } from '../en/editor-panels'
import { formatters } from '../format'

const { plural } = formatters('ja')

/** Messages of the panels over the editor, in Japanese. They load with the panels, not with the editor. */
export const editorPanels: typeof english = {
  find: 'このレジュメ内を検索',
  findLabel: '検索する文字列',
  findNothing: '見つかりませんでした。',
  findCount: (count) => plural(count, { other: '#件' }),
  paletteLabel: 'コマンドとセクションを検索',
  paletteNothing: 'コマンドが見つかりません。',
  recent: '最近使ったもの',
  groups: {
    edit: '編集',
    entry: 'この項目',
    section: 'このセクション',
    add: '追加',
    document: 'このレジュメ',
    share: 'ダウンロードと共有',
    view: 'プレビュー',
    others: 'ほかのレジュメ',
    account: 'アカウント',
    go: '移動',
  },
  goToSection: (name) => `「${name}」へ移動`,
  duplicateThisEntry: 'この項目を複製',
  removeThisEntry: 'この項目を削除',
  thisEntryRemoved: '項目を削除しました',
  interview: '面接を準備',
  duplicateCv: 'このレジュメを複製',
  sampleTitle: 'サンプルを選択',
  sampleHint: 'どれも架空の人物の完成したレジュメです。新しいレジュメとして開きます。',
  ofEntry: (action) => `この項目：${action}`,
  ofSection: (name, action) => `${name}：${action}`,
  moveTo: (section) => `「${section}」に移動`,
  switchTo: (title) => `「${title}」に切り替え`,
  photo: '写真',
  renameTitle: 'このレジュメの名前',
  renameHint: 'この名前は自分にだけ表示され、印刷されることはありません。',
}
