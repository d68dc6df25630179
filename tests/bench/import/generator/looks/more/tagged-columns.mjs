import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

const side = ['languages', 'interests', 'certificates', 'awards', 'references']

/** Tagged; two columns of nearly one width without any line between, running lines above and below. */
export const taggedColumns = {
  id: 'tagged-columns',
  kind: 'theme-pdf',
  engine: 'chromium',
  tagged: true,
  running: 'header',
  margin: '20mm 15mm',
  size: '9.5pt',
  traits: { skills: 'groups', headingIndex: 2 },
  css: `.sheet{display:grid;grid-template-columns:1fr 62mm;column-gap:6mm}h2{font-size:11.5pt;font-weight:bold;color:#1d4f6e;margin:4mm 0 1.5mm}
h3{margin:0;font-size:1em;font-weight:bold}.entry{margin-bottom:2.5mm}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><h3>${title || organisation}</h3><div>${joined([title && organisation, place, dates], ' | ')}</div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</div>`,
  body(paper) {
    const block = (section) => parts.sectionBlock(section, paper, this)
    return html`${parts.nameBlock(paper)}<div class="sheet"><div>${parts.summaryBlock(paper)}${parts.butKinds(paper, side).map(block)}</div>
<div><h2>${paper.headings.contact}</h2>${parts.contactPieces(paper).map((piece) => html`<div>${piece}</div>`)}${parts.onlyKinds(paper, side).map(block)}</div></div>`
  },
}
