import { html, joined } from '../html.mjs'
import { texCss } from '../latex.mjs'
import * as parts from '../parts.mjs'

const side = ['education', 'skills', 'languages', 'interests', 'awards']

/** A third of the page for studies and skills, the rest for work; employer, bar, position in capitals. */
export const texNarrow = {
  id: 'tex-narrow',
  kind: 'latex-pdf',
  engine: 'weasyprint',
  family: 'latexsans',
  size: '9.5pt',
  margin: '14mm',
  traits: { skills: 'dots', headingIndex: 3 },
  css: `${texCss}header{text-align:center;margin-bottom:4mm}h1{font-size:28pt}h2{font-size:13pt;color:#444;text-transform:uppercase;margin:3mm 0 1.5mm}td.side{width:33%;padding-inline-end:6mm}
.entry{margin-bottom:2.5mm}.org{font-weight:bold;font-size:11pt}.when{color:#666;font-size:9pt}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><div>${joined([organisation && html`<span class="org">${organisation}</span>`, title], ' | ')}</div><div class="when">${joined([dates, place], ' | ')}</div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</div>`,
  spoken: 'line',
  body(paper) {
    const block = (section) =>
      html`<h2>${section.heading}</h2>${parts.sectionBody(section, paper, this)}`
    return html`<header>${parts.nameBlock(paper, { mayLabel: false })}<div>${joined(parts.contactPieces(paper), ' | ')}</div></header>
<table><tr><td class="side">${parts.onlyKinds(paper, side).map(block)}</td><td>${paper.summary && html`<h2>${paper.headings.summary}</h2><p>${paper.summary}</p>`}${parts.butKinds(paper, side).map(block)}</td></tr></table>`
  },
}
