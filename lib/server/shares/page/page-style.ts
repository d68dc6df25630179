import 'server-only'
import manifest from '@/dist/share-manifest.json'
import { fontList } from '@/lib/exporters/html'
import type { PaperLook } from '@/lib/exporters/paper-look'

const fontFace = (url: string, letters: string) =>
  `@font-face{font-family:Vitae;src:url(${url}) format("woff2");font-weight:400 700;font-display:optional;unicode-range:${letters}}`

/** Look of every page behind a share link (page.css), with its fonts. */
export const commonStyle = `${fontFace(manifest.font, 'U+0-FF,U+131,U+152-153,U+2000-206F,U+20AC,U+2122')}
${fontFace(manifest.fontExtended, 'U+100-130,U+132-151,U+154-2BA,U+1E00-1E9F,U+1EF2-1EFF')}
${manifest.style}`

/** Look of one document, for its text. */
export function documentStyle({ page, ...look }: PaperLook): string {
  const { body, headings, accent, fontSize, lineHeight, spacing } = look
  return `:root{--body:${fontList(body)};--headings:${fontList(headings)};--accent:${accent};--leading:${Math.max(1.4, lineHeight)};--space:${spacing};--print-size:${fontSize}pt}
@page{size:${page.width}pt ${page.height}pt;margin:${page.margin}pt}`
}

/** Look of a page with a document where scripts do not run: its text, and the comments below it. */
export const scriptlessStyle =
  '.view,.pages,.talk,[data-cancel],.tools,[data-hint]{display:none}[data-view] article{position:static!important;width:min(46rem,100% - 2rem)!important;height:auto!important;padding:2rem!important;clip-path:none!important;user-select:auto!important}[data-view] .comments{display:block!important;position:static;height:auto;max-height:none}.comment[hidden]{display:grid!important}'
