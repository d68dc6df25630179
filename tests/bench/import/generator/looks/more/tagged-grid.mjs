import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

/** Tagged; headings no larger than text, lists without signs, skills in cells that nearly touch. */
export const taggedGrid = {
  id: 'tagged-grid',
  kind: 'theme-pdf',
  engine: 'chromium',
  tagged: true,
  size: '10pt',
  leading: 1.3,
  traits: { skills: 'bars', headingIndex: 0 },
  css: `h2{font-weight:bold;margin:3mm 0 .5mm}h3{margin:0;font-size:1em;font-weight:normal;font-style:italic}ul{list-style:none;padding-inline-start:0}li{margin:0}
.when{color:#666}.skills .bar{display:inline-block;width:26mm;overflow-wrap:anywhere;vertical-align:top}.skills i{display:none}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div><h3>${joined([title, organisation, place], ', ')}</h3><div class="when">${dates}</div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</div>`,
  body(paper) {
    return html`${parts.nameBlock(paper)}<p>${joined(parts.contactPieces(paper), ' | ')}</p>
${parts.summaryBlock(paper)}${paper.sections.map((section) => parts.sectionBlock(section, paper, this))}`
  },
}
