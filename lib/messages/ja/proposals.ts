import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in Japanese. */
export const proposals: typeof english = {
  banner: 'アプリがこのレジュメの別の表現を提案しています。まだ何も変わっていません。',
  review: '提案を見る',
  heading: 'アプリからの提案',
  from: (app) =>
    app === ''
      ? '各提案はレジュメと照合済みです。承認するまで何も変わりません。'
      : `提案元:「${app}」。各提案はレジュメと照合済みです。承認するまで何も変わりません。`,
}
