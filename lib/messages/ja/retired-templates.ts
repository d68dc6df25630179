import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out, in Japanese. They load with the editor, so they are few. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'グラデュエート',
    'europass-order': 'Europass順',
    'two-tone': 'ツートンヘッダー',
    timeline: 'タイムライン',
    'side-column-left': '左サイドカラム',
    'modern-rule': '罫線モダン',
  },
  successorNames: {
    'first-light': 'ファーストライト',
    'nordic-form': 'ノルディックフォーム',
    metro: 'メトロ',
    fjord: 'フィヨルド',
    ledger: 'レッジャー',
  },
  succeeded: (retired, successor) =>
    `「${retired}」は「${successor}」に変わりました。文章と設定は同じです。「デザイン」で別のテンプレートを選べます。`,
}
