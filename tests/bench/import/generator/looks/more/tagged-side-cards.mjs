import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

const side = ['skills', 'languages', 'interests', 'certificates']

/** Tagged; the side column at the right and coloured, the name above it, every entry in a box. */
export const taggedSideCards = {
  id: 'tagged-side-cards',
  kind: 'theme-pdf',
  engine: 'chromium',
  tagged: true,
  margin: '0',
  size: '9.5pt',
  family: 'noto',
  traits: { skills: 'bars', headingIndex: 1 },
  css: `.sheet{display:flex;flex-direction:row-reverse;min-height:296mm}aside{width:58mm;background:#efe6da;padding:12mm 7mm;overflow-wrap:anywhere}
main{flex:1;padding:12mm 9mm}h2{font-size:1.1em;font-weight:bold;margin:4mm 0 2mm}.entry{border:1px solid #d8cbb8;padding:2mm 3mm;margin-bottom:3mm}
.bar{margin-bottom:1mm}.bar i{display:block;height:1mm;background:#b09a78}.when{color:#775}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><div class="when">${dates}</div><b>${title}</b><div>${joined([organisation, place], ' – ')}</div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</div>`,
  body(paper) {
    const block = (section) => parts.sectionBlock(section, paper, this)
    return html`<div class="sheet"><aside>${parts.nameBlock(paper)}<h2>${paper.headings.contact}</h2>${parts.contactPieces(paper).map((piece) => html`<div>${piece}</div>`)}${parts.onlyKinds(paper, side).map(block)}</aside>
<main>${parts.summaryBlock(paper)}${parts.butKinds(paper, side).map(block)}</main></div>`
  },
}
