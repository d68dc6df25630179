import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { plural } = formatters('ja')

const characters = (count: number) => plural(count, { other: '#文字' })

/** Tips beside the fields of a CV, one sentence for each code, in Japanese. */
export const checks: typeof english = {
  advice: {
    'missing-name': (_) => '氏名を入力しましょう。レジュメの見出しになります。',
    'missing-contact': (_) =>
      '採用担当者が連絡できるよう、メールアドレスか電話番号を入力しましょう。',
    'email-shape': ({ text }) => `「${text}」は正しいメールアドレスではないようです。`,
    'end-before-start': (_) => '終了日が開始日より前になっています。',
    'date-in-words': ({ text }) =>
      `「${text}」は入力どおりに表示されます。ほかの日付には、このレジュメの日付の形式が使われています。`,
    'long-bullet': ({ count }) =>
      `この箇条書きは${characters(count)}あります。2つに分けると読みやすくなります。`,
    'long-summary': ({ count }) =>
      `この文章は${characters(count)}あります。数文にまとめると読まれやすくなります。`,
    'education-without-end': (_) => '終了日がないため、在学中として表示されます。',
    'duplicate-entry': (_) => 'この項目は重複しています。',
    'link-not-clickable': ({ text }) =>
      `「${text}」はPDFでクリックできません。https://で始まるリンクを使ってください。`,
    'empty-entry': (_) => 'この項目は空のため、レジュメに表示されません。',
  },
}
