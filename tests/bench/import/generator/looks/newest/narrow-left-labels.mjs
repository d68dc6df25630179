import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

/** Headings in a narrow column at the left of their sections, employer and dates on one line. */
export const narrowLeftLabels = {
  id: 'narrow-left-labels',
  kind: 'theme-pdf',
  engine: 'chromium',
  family: 'dejavuserif',
  size: '9pt',
  traits: { skills: 'commas', headingIndex: 0 },
  css: `section{display:grid;grid-template-columns:34mm 1fr;margin-top:4mm}h2{grid-row:1/99;font-size:1em;font-weight:bold}section>*{grid-column:2}section>h2{grid-column:1}
.top{display:flex;justify-content:space-between}.entry{margin-bottom:2mm}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><div class="top"><b>${joined([organisation, place], ', ')}</b><span>${dates}</span></div><div>${title}</div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</div>`,
  body(paper) {
    return html`${parts.nameBlock(paper)}<p>${joined(parts.contactPieces(paper), ', ')}</p>
${parts.summaryBlock(paper)}${paper.sections.map((section) => parts.sectionBlock(section, paper, this))}`
  },
}
