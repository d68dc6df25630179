import { html } from '../html.mjs'
import { texCss } from '../latex.mjs'
import * as parts from '../parts.mjs'

/** As an article class sets it: small capitals over a rule, employer and place, then position and dates. */
export const texArticle = {
  id: 'tex-article',
  kind: 'latex-pdf',
  engine: 'weasyprint',
  family: 'latex',
  size: '10.5pt',
  margin: '18mm 20mm',
  traits: { skills: 'groups', headingIndex: 0 },
  css: `${texCss}header{text-align:center}h1{font-size:20pt}h2{font-size:13pt;border-bottom:.6pt solid #000;margin:4mm 0 1.5mm}.entry{margin-bottom:2mm}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><table><tr><td><b>${organisation || title}</b></td><td class="end">${place}</td></tr>
<tr><td><i>${organisation && title}</i></td><td class="end"><i>${dates}</i></td></tr></table>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</div>`,
  body(paper) {
    const contacts = parts.contactPieces(paper)
    const line = contacts.map((piece, index) => (index ? html` | ${piece}` : piece))
    return html`<header>${parts.nameBlock(paper)}<div>${line}</div></header>
${paper.summary && html`<h2 class="sc">${paper.headings.summary}</h2><p>${paper.summary}</p>`}
${paper.sections.map((section) => html`<h2 class="sc">${section.heading}</h2>${parts.sectionBody(section, paper, this)}`)}`
  },
}
