import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

/** Text that flows through two columns under a head across both. */
export const twoFlows = {
  id: 'two-flows',
  kind: 'theme-pdf',
  engine: 'chromium',
  size: '9pt',
  family: 'serif',
  traits: { skills: 'commas', headingIndex: 3 },
  css: `header{border-bottom:2px solid #333;padding-bottom:3mm;margin-bottom:4mm}.flow{column-count:2;column-gap:9mm}
h2{font-weight:bold;font-size:1.15em;text-transform:uppercase;margin:3mm 0 1mm}.entry{break-inside:avoid;margin-bottom:2mm}.when{font-style:italic}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><b>${organisation || title}</b>${place && html`, ${place}`}<div>${organisation && title && html`${title}, `}<span class="when">${dates}</span></div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</div>`,
  body(paper) {
    return html`<header>${parts.nameBlock(paper)}<div>${joined(parts.contactPieces(paper), ' · ')}</div></header>
<div class="flow">${parts.summaryBlock(paper)}${paper.sections.map((section) => parts.sectionBlock(section, paper, this))}</div>`
  },
}
