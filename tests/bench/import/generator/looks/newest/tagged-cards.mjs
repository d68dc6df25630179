import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

/** Tagged; the head in a coloured band, every entry a card with its dates under the title. */
export const taggedCards = {
  id: 'tagged-cards',
  kind: 'theme-pdf',
  engine: 'chromium',
  tagged: true,
  size: '10pt',
  traits: { skills: 'dots', headingIndex: 1 },
  css: `header{background:#eef1e4;padding:5mm}h2{font-size:12.5pt;margin:5mm 0 2mm;color:#44561b}h3{margin:0;font-size:1.05em;font-weight:bold}
article{border:1px solid #ccd;padding:2mm 3mm;margin-bottom:2mm}.when{font-size:.9em;color:#555}ul{list-style:square}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<article><h3>${joined([title, organisation], ' @ ')}</h3><div class="when">${joined([dates, place], ', ')}</div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</article>`,
  body(paper) {
    return html`<header>${parts.nameBlock(paper)}${parts.contactPieces(paper).map((piece) => html`<div>${piece}</div>`)}</header>
${parts.summaryBlock(paper)}${paper.sections.map((section) => parts.sectionBlock(section, paper, this))}`
  },
}
