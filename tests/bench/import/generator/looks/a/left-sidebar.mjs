import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

const side = ['skills', 'languages', 'interests', 'certificates']

/** A dark column at the left with contacts and skills; position in bold, employer and dates below. */
export const leftSidebar = {
  id: 'left-sidebar',
  kind: 'theme-pdf',
  engine: 'chromium',
  margin: '0',
  size: '9.5pt',
  traits: { skills: 'list', headingIndex: 0 },
  css: `.sheet{display:flex;min-height:296mm}aside{width:66mm;background:#233142;color:#f2f4f7;padding:12mm 8mm}
main{flex:1;padding:12mm 11mm}aside h2{font-size:11pt;font-weight:bold;margin:6mm 0 2mm;border-bottom:1px solid #8aa}
main h2{font-size:13pt;font-weight:bold;color:#233142;margin:6mm 0 2mm}.contact{margin-bottom:1.6mm;overflow-wrap:anywhere}
.job{font-size:11pt}.entry{margin-bottom:3mm}.meta{color:#555}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><div><b>${title}</b></div><div class="meta">${joined([organisation, place], ', ')}</div>
<div class="meta">${dates}</div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</div>`,
  body(paper) {
    const block = (section) => parts.sectionBlock(section, paper, this)
    return html`<div class="sheet"><aside>${parts.nameBlock(paper)}
<h2>${paper.headings.contact}</h2>${parts.contactPieces(paper).map((piece) => html`<div class="contact">${piece}</div>`)}
${parts.onlyKinds(paper, side).map(block)}</aside>
<main>${parts.summaryBlock(paper)}${parts.butKinds(paper, side).map(block)}</main></div>`
  },
}
