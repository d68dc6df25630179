import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

/** One column, ruled headings, dates at the right edge; employer below the position in italics. */
export const plainRightDates = {
  id: 'plain-right-dates',
  kind: 'theme-pdf',
  engine: 'chromium',
  family: 'serif',
  size: '10.5pt',
  running: 'footer',
  traits: { skills: 'groups', headingIndex: 1 },
  css: `header{text-align:center;margin-bottom:4mm}h1{font-weight:bold}h2{font-weight:bold;font-size:12pt;border-bottom:1px solid #000;margin:5mm 0 2mm}
.row{display:flex;justify-content:space-between;gap:6mm}.row b{flex:1}.entry{margin-bottom:2.5mm}i{color:#333}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><div class="row"><b>${title}</b><span>${dates}</span></div>
<div class="row"><i>${organisation}</i><i>${place}</i></div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</div>`,
  group: ({ organisation, place, roles }) =>
    html`<div class="entry"><div class="row"><i>${organisation}</i><i>${place}</i></div>${roles.map(
      ({ title, dates, text, bullets }) =>
        html`<div class="row"><b>${title}</b><span>${dates}</span></div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}`,
    )}</div>`,
  body(paper) {
    const contacts = joined(parts.contactPieces(paper), ' | ')
    return html`<header>${parts.nameBlock(paper)}<div>${contacts}</div></header>${parts.summaryBlock(paper)}
${paper.sections.map((section) => parts.sectionBlock(section, paper, this))}`
  },
}
