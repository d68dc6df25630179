import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

/** Centred headings in small capitals; employer, position and dates on one line with bars. */
export const centredSmallCapitals = {
  id: 'centred-small-capitals',
  kind: 'theme-pdf',
  engine: 'chromium',
  family: 'dejavuserif',
  size: '9.5pt',
  running: 'header',
  margin: '18mm 20mm',
  traits: { skills: 'dots', headingIndex: 0, narrowDates: true },
  css: `header,h2{text-align:center}h1{font-variant:small-caps;font-size:20pt}h2{font-variant:small-caps;font-size:13pt;margin:5mm 0 2mm;border-top:.5pt solid #999;border-bottom:.5pt solid #999}
p,li{text-align:justify;hyphens:none}.entry{margin-bottom:2.5mm}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><div>${joined([organisation && html`<b>${organisation}</b>`, title && html`<i>${title}</i>`, place, dates], ' | ')}</div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets, '•')}</div>`,
  spoken: 'line',
  body(paper) {
    return html`<header>${parts.nameBlock(paper)}<div>${joined(parts.contactPieces(paper), ' • ')}</div></header>${parts.summaryBlock(paper)}
${paper.sections.map((section) => parts.sectionBlock(section, paper, this))}`
  },
}
