import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

const right = ['skills', 'languages', 'certificates', 'awards', 'interests', 'references']

/** A coloured band with name and contacts above two columns; skills as tags. */
export const bandAndGrid = {
  id: 'band-and-grid',
  kind: 'theme-pdf',
  engine: 'chromium',
  family: 'noto',
  size: '9pt',
  margin: '0',
  traits: { skills: 'pills', headingIndex: 0 },
  css: `header{background:#0d6e6e;color:#fff;padding:10mm 14mm;display:flex;justify-content:space-between;align-items:center}
header>div{max-width:60%}.contacts{font-size:8.5pt;text-align:end}.grid{display:grid;grid-template-columns:2fr 1fr;gap:9mm;padding:8mm 14mm}
h2{font-size:11pt;font-weight:bold;color:#0d6e6e;margin:4mm 0 2mm}.pill{display:inline-block;border:1px solid #0d6e6e;border-radius:4mm;padding:.4mm 2mm;margin:.5mm}
.entry{margin-bottom:3mm}.dates{float:inline-end;color:#777}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><div><b>${joined([title, organisation], ' · ')}</b></div><div><span class="dates">${dates}</span>${place}&nbsp;</div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</div>`,
  body(paper) {
    const block = (section) => parts.sectionBlock(section, paper, this)
    return html`<header><div>${parts.nameBlock(paper)}</div><div class="contacts">${parts.contactPieces(paper).map((piece) => html`<div>${piece}</div>`)}</div></header>
<div class="grid"><div>${parts.summaryBlock(paper)}${parts.butKinds(paper, right).map(block)}</div><div>${parts.onlyKinds(paper, right).map(block)}</div></div>`
  },
}
