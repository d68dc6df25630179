import { html } from '../html.mjs'
import * as parts from '../parts.mjs'

/** The headings stand in a column of their own beside what they head. */
export const headingsInMargin = {
  id: 'headings-in-margin',
  kind: 'theme-pdf',
  engine: 'chromium',
  size: '10pt',
  margin: '16mm',
  traits: { skills: 'groups', headingIndex: 1 },
  css: `section{display:grid;grid-template-columns:38mm 1fr;gap:6mm;border-top:1px solid #bbb;padding:3mm 0}h2{font-weight:bold;font-size:10.5pt;color:#444;text-align:end}
h1{font-size:24pt}.entry{margin-bottom:3mm}.foot{color:#666}header{margin-inline-start:44mm;margin-bottom:5mm}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><b>${title}</b>${organisation && (title ? html`, ${organisation}` : organisation)}${place && html`, ${place}`}${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}<div class="foot">${dates}</div></div>`,
  body(paper) {
    const block = (section) =>
      html`<section><h2>${section.heading}</h2><div>${parts.sectionBody(section, paper, this)}</div></section>`
    return html`<header>${parts.nameBlock(paper)}${parts.contactPieces(paper).map((piece) => html`<div>${piece}</div>`)}</header>
${paper.summary && html`<section><h2>${paper.headings.summary}</h2><p>${paper.summary}</p></section>`}${paper.sections.map(block)}`
  },
}
