import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in Simplified Chinese. */
export const proposals: typeof english = {
  banner: '有应用为此简历建议了其他措辞。目前没有任何更改。',
  review: '查看建议',
  heading: '来自应用的建议',
  from: (app) =>
    app === ''
      ? '每条建议都已对照简历核对。采纳之前不会有任何更改。'
      : `来自“${app}”。每条建议都已对照简历核对。采纳之前不会有任何更改。`,
}
