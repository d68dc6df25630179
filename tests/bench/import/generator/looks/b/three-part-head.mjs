import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

/** Contacts left, name in the middle, details right; dates in their own column at the end, tagged. */
export const threePartHead = {
  id: 'three-part-head',
  kind: 'theme-pdf',
  engine: 'chromium',
  size: '9.5pt',
  tagged: true,
  paper: 'Letter',
  traits: { skills: 'list', headingIndex: 0 },
  css: `header{display:grid;grid-template-columns:1fr 1.4fr 1fr;gap:6mm;align-items:center}header .mid{text-align:center}header .last{text-align:end}h1{font-size:18pt;font-weight:bold}
h2{color:#5b3f8c;font-size:11.5pt;margin:5mm 0 2mm;font-weight:bold}h2::after{content:"";display:block;width:14mm;height:.8mm;background:#5b3f8c}
.entry{display:grid;grid-template-columns:1fr 36mm;gap:4mm;margin-bottom:3mm}.when{text-align:end;color:#666}.skills ul{column-count:3}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><div><div>${joined([organisation && html`<b>${organisation}</b>`, title], ' / ')}</div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</div><div class="when">${dates}${place && html`<br>${place}`}</div></div>`,
  body(paper) {
    const pieces = parts.contactPieces(paper)
    const middle = Math.ceil(pieces.length / 2)
    const list = (some) => some.map((piece) => html`<div>${piece}</div>`)
    return html`<header><div>${list(pieces.slice(0, middle))}</div><div class="mid">${parts.nameBlock(paper)}</div><div class="last">${list(pieces.slice(middle))}</div></header>
${parts.summaryBlock(paper)}${paper.sections.map((section) => parts.sectionBlock(section, paper, this))}`
  },
}
