import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

/** Contacts in a small column at the left of a large name, letters set apart; dates at the right edge. */
export const headInTwo = {
  id: 'head-in-two',
  kind: 'theme-pdf',
  engine: 'chromium',
  size: '10pt',
  traits: { skills: 'dots', headingIndex: 2, capitals: true },
  css: `header{display:flex;gap:10mm;align-items:center}header>div:first-child{width:62mm;font-size:.9em}
h1{letter-spacing:.18em;font-size:1.7em}h2{letter-spacing:.22em;font-weight:bold;font-size:.95em;margin:5mm 0 2mm;text-align:center}
.row{display:flex;justify-content:space-between;gap:4mm}.entry{margin-bottom:2.5mm}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><div class="row"><span><b>${title || organisation}</b>${title && organisation && html` · ${organisation}`}</span><span>${joined([place, dates], ' | ')}</span></div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets, '▪')}</div>`,
  body(paper) {
    return html`<header><div>${parts.contactPieces(paper).map((piece) => html`<div>${piece}</div>`)}</div><div>${parts.nameBlock(paper)}</div></header>
${parts.summaryBlock(paper, false)}${paper.sections.map((section) => parts.sectionBlock(section, paper, this))}`
  },
}
