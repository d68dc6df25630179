import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

/** Tagged, and wrongly: dates and contacts as headings, headings as paragraphs, an entry as a list's item. */
export const taggedWrongly = {
  id: 'tagged-wrongly',
  kind: 'theme-pdf',
  engine: 'chromium',
  tagged: true,
  size: '9.5pt',
  family: 'notoserif',
  traits: { skills: 'commas', headingIndex: 1 },
  css: `h4,h5{margin:0;font-size:1em;font-weight:normal}.head{font-weight:bold;font-size:1.25em;letter-spacing:.04em;margin:5mm 0 1mm;border-bottom:1px solid #888}
.list{list-style:none;padding:0}h5{color:#666;float:inline-end}.row{display:flex;justify-content:space-between}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<ul class="list"><li><div class="row"><b>${title}</b><h5>${dates}</h5></div><h4>${joined([organisation, place], ' · ')}</h4>${text && html`<h4>${text}</h4>`}${parts.bulletList(bullets, '•')}</li></ul>`,
  body(paper) {
    const head = (text) => html`<p class="head">${text}</p>`
    const section = (one) => html`${head(one.heading)}${parts.sectionBody(one, paper, this)}`
    return html`<div class="name"><b>${paper.name}</b></div>${paper.label && html`<h4>${paper.label}</h4>`}
<h4>${joined(parts.contactPieces(paper), ' · ')}</h4>
${paper.summary && html`${head(paper.headings.summary)}<h4>${paper.summary}</h4>`}${paper.sections.map(section)}`
  },
}
