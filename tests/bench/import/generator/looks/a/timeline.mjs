import { html } from '../html.mjs'
import * as parts from '../parts.mjs'

/** A line with a dot for each entry, the dates above the position in small capitals. */
export const timeline = {
  id: 'timeline',
  kind: 'theme-pdf',
  engine: 'chromium',
  family: 'dejavu',
  size: '9pt',
  tagged: true,
  traits: { skills: 'groups', headingIndex: 1 },
  css: `h1{font-weight:bold;color:#7a1f3d}h2{font-size:12pt;color:#7a1f3d;margin:6mm 0 3mm;font-weight:bold}
.entry{border-inline-start:2px solid #c9a;padding:0 0 3mm 5mm;position:relative}.entry::before{content:"";position:absolute;inset-inline-start:-1.7mm;top:1mm;width:3mm;height:3mm;border-radius:50%;background:#7a1f3d}
.when{font-size:8pt;color:#777;text-transform:uppercase}.contacts span{margin-inline-end:5mm}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><div class="when">${dates}</div><b>${title}</b><div>${organisation}${place && html` (${place})`}</div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</div>`,
  body(paper) {
    return html`${parts.nameBlock(paper)}<div class="contacts">${parts.contactPieces(paper).map((piece) => html`<span>${piece}</span> `)}</div>
${parts.summaryBlock(paper)}${paper.sections.map((section) => parts.sectionBlock(section, paper, this))}`
  },
}
