import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in Traditional Chinese. */
export const proposals: typeof english = {
  banner: '有應用程式為這份履歷建議了其他用詞。目前沒有任何變更。',
  review: '檢視建議',
  heading: '來自應用程式的建議',
  from: (app) =>
    app === ''
      ? '每則建議都已與履歷比對。採用之前不會有任何變更。'
      : `來自「${app}」。每則建議都已與履歷比對。採用之前不會有任何變更。`,
}
