import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview, in Traditional Chinese. */
export const breaks: typeof english = {
  toggle: '換頁',
  places: '可以換頁的位置',
  nothing: '目前還沒有可以另起新頁的內容。',
  begin: (what) => `從「${what}」開始新的一頁`,
  begins: (what) => `「${what}」從新的一頁開始`,
  newPage: '新的一頁',
}
