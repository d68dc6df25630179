import { html, joined } from '../html.mjs'
import { texCss } from '../latex.mjs'
import * as parts from '../parts.mjs'

/** Centred headings between rules, dates first in brackets, everything in one face. */
export const texCentred = {
  id: 'tex-centred',
  kind: 'latex-pdf',
  engine: 'weasyprint',
  family: 'latex',
  size: '11pt',
  margin: '22mm',
  traits: { skills: 'commas', headingIndex: 0 },
  css: `${texCss}header,h2{text-align:center}h1{font-size:22pt}h2{font-size:12pt;font-style:italic;margin:4mm 0 2mm}.entry{margin-bottom:2mm}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><div>${dates && html`[${dates}] `}${joined([title && html`<b>${title}</b>`, organisation, place], '; ')}</div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</div>`,
  body(paper) {
    return html`<header>${parts.nameBlock(paper)}<div>${joined(parts.contactPieces(paper), ' · ')}</div></header>${parts.summaryBlock(paper)}
${paper.sections.map((section) => parts.sectionBlock(section, paper, this))}`
  },
}
