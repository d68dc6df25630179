import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in Korean. */
export const proposals: typeof english = {
  banner: '앱이 이 이력서에 다른 표현을 제안했어요. 아직 변경된 내용은 없어요.',
  review: '제안 보기',
  heading: '앱의 제안',
  from: (app) =>
    app === ''
      ? '제안마다 이력서와 대조했고, 수락하기 전에는 변경되지 않아요.'
      : `보낸 앱: “${app}”. 제안마다 이력서와 대조했고, 수락하기 전에는 변경되지 않아요.`,
}
