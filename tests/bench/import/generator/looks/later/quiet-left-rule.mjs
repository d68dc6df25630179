import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

/** A rule down the page, headings at its left set small, entries at its right with the place first. */
export const quietLeftRule = {
  id: 'quiet-left-rule',
  kind: 'theme-pdf',
  engine: 'chromium',
  family: 'notoserif',
  size: '9.5pt',
  traits: { skills: 'groups', headingIndex: 2 },
  css: `section{display:flex;gap:6mm;margin-bottom:4mm}h2{width:32mm;font-size:8.5pt;color:#a33;flex:none}section>div{border-inline-start:1px solid #a33;padding-inline-start:5mm;flex:1}
h1{font-size:19pt;color:#a33}header{display:flex;justify-content:space-between;margin-bottom:6mm}.entry{margin-bottom:3mm}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><div>${joined([place, organisation && html`<b>${organisation}</b>`], ': ')}</div><div>${joined([title && html`<i>${title}</i>`, dates], ', ')}</div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets, '▪')}</div>`,
  body(paper) {
    const block = ({ heading }, inner) =>
      html`<section><h2>${heading}</h2><div>${inner}</div></section>`
    return html`<header><div>${parts.nameBlock(paper)}</div><div>${parts.contactPieces(paper).map((piece) => html`<div>${piece}</div>`)}</div></header>
${paper.summary && block({ heading: paper.headings.summary }, paper.summary)}${paper.sections.map((section) => block(section, parts.sectionBody(section, paper, this)))}`
  },
}
