import type { requests as english } from '../en/requests'
import { formatters } from '../format'

const { plural } = formatters('ja')

/** Messages about the state of a requested CV, for programs and their users, in Japanese. */
export const requests: typeof english = {
  waiting: 'データは保存されました。リクエストは開始を待っています。',
  stages: {
    saving: 'データを保存しています。',
    reading: '求人情報を読み取っています。データは保存されました。',
    drafting: 'AIモデルが提案を作成しています。データは保存されました。',
    checking: '各提案をレジュメと照合しています。データは保存されました。',
    verifying: 'AIモデルがレジュメで根拠を探しています。データは保存されました。',
    writing: 'ファイルを作成しています。データは保存されました。',
  },
  done: (heldBack) =>
    [
      'レジュメができました。リンクの有効期間は1時間です。新しいリンクが必要な場合は、もう一度リクエストしてください。',
      heldBack > 0 &&
        plural(heldBack, {
          other: 'AIモデルの提案#件はレジュメに含まれていません。JSONファイルで確認してください。',
        }),
    ]
      .filter(Boolean)
      .join(''),
  notes: {
    withModel:
      'AIモデルの提案は、レジュメの本人が確認できるようheldBackに入っています。レジュメには1件も含まれていません。文章はすべて送信されたとおりです。順序が自由な部分では、求人情報が求めるものを先にしました。',
    withoutModel:
      'AIモデルが設定されていないため、文章はすべて送信されたとおりです。順序が自由な部分では、求人情報が求めるものを先にしました。',
    noModelAsked:
      'AIモデルを使わない指定のため、文章はすべて送信されたとおりです。順序が自由な部分では、求人情報が求めるものを先にしました。',
    plain:
      'AIモデルが設定されておらず、求人情報も送信されなかったため、レジュメは送信されたとおりです。',
  },
}
