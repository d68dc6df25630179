import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

/** Headings in filled bars; position at employer on one line, dates alone on the next, at the end. */
export const boxedHeadings = {
  id: 'boxed-headings',
  kind: 'theme-pdf',
  engine: 'chromium',
  family: 'noto',
  size: '9.5pt',
  running: 'footer',
  traits: { skills: 'bars', headingIndex: 3 },
  css: `h2{background:#2f4858;color:#fff;padding:1.2mm 3mm;font-weight:bold;margin:4mm 0 2mm}.entry{margin:0 3mm 3mm}.when{text-align:end;font-style:italic}
h1{font-weight:bold;letter-spacing:.02em}.contacts{display:grid;grid-template-columns:1fr 1fr;gap:.5mm 6mm;margin:2mm 0}.bar{display:flex;gap:4mm;width:70mm;align-items:center}.bar span{width:45mm}.bar i{height:2mm;background:#2f4858;flex:none}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><div>${joined(
      [title && html`<b>${title}</b>`, joined([organisation, place], ', ')].filter(
        (piece) => piece && piece.length !== 0,
      ),
      ', ',
    )}</div><div class="when">${dates}</div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</div>`,
  body(paper) {
    return html`${parts.nameBlock(paper)}<div class="contacts">${parts.contactPieces(paper).map((piece) => html`<div>${piece}</div>`)}</div>
${parts.summaryBlock(paper)}${paper.sections.map((section) => parts.sectionBlock(section, paper, this))}`
  },
}
