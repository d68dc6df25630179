import 'server-only'
import manifest from '@/dist/share-manifest.json'
import { fontList } from '@/lib/exporters/html'
import type { PaperLook } from '@/lib/exporters/paper-look'

const fontFace = (url: string, letters: string) =>
  `@font-face{font-family:Vitae;src:url(${url}) format("woff2");font-weight:400 700;font-display:swap;unicode-range:${letters}}`

/** Look of every page behind a share link, in the colours of the app. */
export const commonStyle = `${fontFace(manifest.font, 'U+0-FF,U+131,U+152-153,U+2000-206F,U+20AC,U+2122')}
${fontFace(manifest.fontExtended, 'U+100-130,U+132-151,U+154-2BA,U+1E00-1E9F,U+1EF2-1EFF')}
:root{color-scheme:light dark;--ground:light-dark(#eef0f4,#0f1216);--sheet:light-dark(#fff,#171b22);--ink:light-dark(#14181f,#eef1f5);--soft:light-dark(#4a5361,#b3bcc9);--line:light-dark(#d5dae2,#323a46);--action:light-dark(#2437c9,#9ba8ff);--on-action:light-dark(#fff,#12161d)}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 Vitae,system-ui,sans-serif;overflow-wrap:break-word}
h1,h2,h3,h4,p,ul{margin:0}
button,.button{font:inherit;font-weight:600;cursor:pointer;min-height:2.75rem;padding:.5rem 1rem;border:1px solid var(--line);border-radius:.5rem;background:var(--sheet);color:var(--ink);text-decoration:none;display:inline-flex;align-items:center}
.primary{background:var(--action);border-color:var(--action);color:var(--on-action)}
:focus-visible{outline:2px solid var(--action);outline-offset:2px}
[hidden]{display:none!important}`

/** Look of a page that says one thing, such as that a link has ended. */
export const noticeStyle = `${commonStyle}
body{display:grid;place-items:center;min-height:100vh;padding:1rem}
main{width:100%;max-width:28rem;padding:clamp(1.25rem,6vw,2.5rem);display:grid;gap:1rem;background:var(--sheet);border:1px solid var(--line);border-radius:.75rem}
h1{font-size:1.375rem;line-height:1.3}
form{display:grid;gap:1rem}
label{display:grid;gap:.375rem;font-weight:600}
input,textarea{font:inherit;min-height:2.75rem;padding:.5rem .75rem;border:1px solid light-dark(#7a8494,#7d8899);border-radius:.5rem;background:var(--sheet);color:var(--ink);width:100%}
button{justify-self:start}
.wrong{color:light-dark(#a3161b,#ff9d9a)}`

/** Look of a page with a document: its text, and beside it the pages of its PDF where there is room and a script. */
export function documentStyle(look: PaperLook): string {
  const space = (ems: number) => `${Math.round(ems * look.spacing * 100) / 100}em`
  const { page, fontSize, lineHeight, accent } = look
  return `${commonStyle}
.bar{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem;padding:.5rem 1.25rem;background:var(--sheet);border-bottom:1px solid var(--line)}
.bar .who{font-weight:600;margin-inline-end:auto;unicode-bidi:plaintext}
.bar nav,.bar .view{display:flex;flex-wrap:wrap;gap:.25rem}
.bar nav a{color:var(--action);padding:.625rem .5rem;display:inline-block}
.bar nav a[aria-current]{color:var(--ink);font-weight:600;text-decoration:none;border-bottom:2px solid var(--action)}
.view button[aria-pressed=true]{border-color:var(--action);color:var(--action)}
main{display:grid;justify-content:center;gap:1.5rem;padding:1.5rem 1rem 4rem;grid-template-columns:minmax(0,46rem)}
article{min-width:0;background:var(--sheet);border:1px solid var(--line);border-radius:.5rem;padding:clamp(1.25rem,5vw,3rem);font-family:${fontList(look.body)};line-height:${Math.max(1.4, lineHeight)}}
article h1{font-size:2em;line-height:1.2}
article h2{margin-top:${space(1.4)};margin-bottom:${space(0.4)};font-family:${fontList(look.headings)};font-size:1.1em;color:light-dark(${accent},var(--ink));border-bottom:1px solid var(--line)}
article h3,article h4{font-size:1em}
article a{color:light-dark(${accent},#9ba8ff);text-underline-offset:.15em}
article ul{padding-inline-start:1.2em}
article .photo{float:inline-end;margin-block:0 1em;margin-inline:1.25em 0;object-fit:cover}
article .soft,article .dates{color:var(--soft)}
article .entry{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1em;margin-top:${space(0.7)}}
article h2+.entry{margin-top:0}
.pages{display:grid;gap:1rem;align-content:start;min-width:0}
.pages canvas{display:block;width:100%;height:auto;background:#fff;border:1px solid var(--line);border-radius:.25rem}
@media (max-width:29.99rem){.bar .who{flex-basis:100%}.bar .button{margin-inline-start:auto}}
@media (max-width:79.99rem){body[data-view=pdf] article,body:not([data-view=pdf]) .pages{display:none}}
@media (min-width:80rem){body[data-view] main{grid-template-columns:minmax(0,46rem) minmax(0,40rem)}.bar .view{display:none}}
@page{size:${page.width}pt ${page.height}pt;margin:${page.margin}pt}
@media print{:root{color-scheme:light}body{background:#fff;font-size:${fontSize}pt}.bar,.pages{display:none!important}main{display:block;padding:0}body[data-view=pdf] article,article{display:block;border:0;padding:0}article h2,article h3,article h4,.entry{break-after:avoid}li,p{orphans:2;widows:2}.break{break-before:page}}`
}
