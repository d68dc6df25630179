import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview, in Simplified Chinese. */
export const breaks: typeof english = {
  toggle: '分页',
  places: '可分页的位置',
  nothing: '目前没有可以另起一页的内容。',
  begin: (what) => `从“${what}”开始另起一页`,
  begins: (what) => `已从“${what}”开始另起一页`,
  newPage: '新的一页',
}
