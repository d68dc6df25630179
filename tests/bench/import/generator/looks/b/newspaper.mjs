import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

/** Two equal columns that the text flows through, justified, the name over both. */
export const newspaper = {
  id: 'newspaper',
  kind: 'theme-pdf',
  engine: 'chromium',
  family: 'notoserif',
  size: '8.5pt',
  traits: { skills: 'commas', headingIndex: 1 },
  css: `.cols{column-count:2;column-gap:9mm}h1{font-size:24pt;font-weight:bold;border-bottom:2px solid #000}h2{font-weight:bold;font-size:11pt;margin:3mm 0 1mm;break-after:avoid}
li,p{text-align:justify}.entry{margin-bottom:2mm}.when{font-style:italic}.head{margin-bottom:3mm}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><div class="when">${dates}</div><div><b>${organisation || title}</b>${place && html`, ${place}`}</div>${organisation && title && html`<div>${title}</div>`}${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</div>`,
  body(paper) {
    return html`<div class="head">${parts.nameBlock(paper)}<div>${joined(parts.contactPieces(paper), ' / ')}</div></div><div class="cols">${parts.summaryBlock(paper)}
${paper.sections.map((section) => parts.sectionBlock(section, paper, this))}</div>`
  },
}
