import { html, joined } from '../html.mjs'
import { texCss } from '../latex.mjs'
import * as parts from '../parts.mjs'

/** As the well-known CV class sets it: dates in the left margin, a bar before each heading, a light name. */
export const texMargin = {
  id: 'tex-margin',
  kind: 'latex-pdf',
  engine: 'weasyprint',
  family: 'latexsans',
  size: '10pt',
  margin: '16mm 18mm',
  traits: { skills: 'groups', headingIndex: 1, narrowDates: true },
  css: `${texCss}h1{font-size:30pt;color:#777}header td{vertical-align:bottom}h2{font-size:14pt;color:#3873b3;margin:4mm 0 2mm}h2::before{content:"";display:inline-block;width:26mm;height:1.6mm;background:#3873b3;margin-inline-end:4mm}
td.when{width:30mm;text-align:end;padding-inline-end:4mm}.entry{margin-bottom:1.6mm}.rest{margin-inline-start:30mm}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><table><tr><td class="when">${dates}</td><td>${joined([title && html`<b>${title}</b>`, organisation && html`<i>${organisation}</i>`, place], ', ')}.${text && html`<div>${text}</div>`}${parts.bulletList(bullets)}</td></tr></table></div>`,
  body(paper) {
    const rest = [
      'skills',
      'languages',
      'interests',
      'certificates',
      'awards',
      'publications',
      'references',
    ]
    const block = (section) =>
      html`<h2>${section.heading}</h2><div class="${rest.includes(section.kind) ? 'rest' : ''}">${parts.sectionBody(section, paper, this)}</div>`
    return html`<header><table><tr><td>${parts.nameBlock(paper, { mayLabel: false })}</td><td class="end"><i>${joined(parts.contactPieces(paper), html`<br>`)}</i></td></tr></table></header>
${paper.summary && html`<h2>${paper.headings.summary}</h2><p class="rest">${paper.summary}</p>`}${paper.sections.map(block)}`
  },
}
