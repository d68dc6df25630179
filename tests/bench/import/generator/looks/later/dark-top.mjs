import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

const left = ['education', 'skills', 'languages', 'certificates', 'interests']

/** A dark top with the summary in it, two unequal columns, dates in a tag before the position. */
export const darkTop = {
  id: 'dark-top',
  kind: 'theme-pdf',
  engine: 'chromium',
  family: 'dejavu',
  size: '8.5pt',
  margin: '0',
  traits: { skills: 'pills', headingIndex: 1, narrowDates: true },
  css: `header{background:#1b1b2f;color:#eee;padding:9mm 12mm}.cols{display:grid;grid-template-columns:64mm 1fr;gap:8mm;padding:6mm 12mm}h2{font-size:10.5pt;color:#1b1b2f;border-bottom:1.5px solid #e43f5a;margin:4mm 0 2mm}
.tag{background:#e43f5a;color:#fff;border-radius:1mm;padding:.2mm 1.4mm;font-size:7.5pt}.pill{border:1px solid #999;padding:.2mm 1.4mm;display:inline-block;margin:.4mm}.entry{margin-bottom:3mm}.contacts span{margin-inline-end:4mm}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><div>${dates && html`<span class="tag">${dates}</span> `}<b>${title || organisation}</b></div>${title && html`<div>${joined([organisation, place], ', ')}</div>`}${text && html`<p>${text}</p>`}${parts.bulletList(bullets, '›')}</div>`,
  body(paper) {
    const block = (section) => parts.sectionBlock(section, paper, this)
    return html`<header>${parts.nameBlock(paper, { mayLabel: false })}<p>${paper.summary}</p><div class="contacts">${parts.contactPieces(paper).map((piece) => html`<span>${piece}</span> `)}</div></header>
<div class="cols"><div>${parts.onlyKinds(paper, left).map(block)}</div><div>${parts.butKinds(paper, left).map(block)}</div></div>`
  },
}
