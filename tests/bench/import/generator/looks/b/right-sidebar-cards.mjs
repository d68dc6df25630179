import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

const side = ['skills', 'languages', 'interests', 'awards', 'references']

/** A grey column at the right, jobs in boxes, contacts with drawn signs before them. */
export const rightSidebarCards = {
  id: 'right-sidebar-cards',
  kind: 'theme-pdf',
  engine: 'chromium',
  family: 'noto',
  size: '9pt',
  margin: '0',
  traits: { skills: 'pills', headingIndex: 2 },
  css: `.sheet{display:grid;grid-template-columns:1fr 62mm;min-height:296mm}aside{background:#eef0f3;padding:14mm 7mm;grid-column:2;grid-row:1}
main{padding:12mm 9mm;grid-column:1;grid-row:1}h1{font-weight:bold;font-size:22pt}h2{font-size:10pt;font-weight:bold;color:#315efb;margin:5mm 0 2mm}
.card{border:1px solid #d5d9e0;border-radius:2mm;padding:3mm;margin-bottom:3mm}.pill{background:#fff;border-radius:1mm;padding:.3mm 1.6mm;display:inline-block;margin:.6mm}
.line{display:flex;gap:2mm;margin:1mm 0;overflow-wrap:anywhere}.line svg{flex:none;width:3mm;height:3mm;margin-top:.8mm}.where{color:#666;font-size:8.5pt}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="card entry"><div><b>${organisation || title}</b></div>${organisation && title && html`<div>${title}</div>`}<div class="where">${joined([dates, place], ' | ')}</div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</div>`,
  group: ({ organisation, place, roles }) =>
    html`<div class="card"><b>${organisation}</b><div class="where">${place}</div>${roles.map(
      ({ title, dates, text, bullets }) =>
        html`<div>${title}</div><div class="where">${dates}</div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}`,
    )}</div>`,
  body(paper) {
    const block = (section) => parts.sectionBlock(section, paper, this)
    const sign = html`<svg viewBox="0 0 10 10"><path d="M1 2h8v6H1z M1 2l4 3 4-3" fill="none" stroke="#315efb"/></svg>`
    return html`<div class="sheet"><main>${parts.nameBlock(paper)}${parts.summaryBlock(paper, false)}${parts.butKinds(paper, side).map(block)}</main>
<aside><h2>${paper.headings.contact}</h2>${parts.contactPieces(paper, false).map((piece) => html`<div class="line">${sign}<span>${piece}</span></div>`)}${parts.onlyKinds(paper, side).map(block)}</aside></div>`
  },
}
