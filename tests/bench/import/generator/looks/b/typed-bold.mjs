import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

/** As typed without styles: headings only bold, dates in brackets, name no bigger than the text. */
export const typedBold = {
  id: 'typed-bold',
  kind: 'theme-pdf',
  engine: 'chromium',
  family: 'serif',
  size: '11pt',
  margin: '25mm',
  traits: { skills: 'groups', headingIndex: 3 },
  css: `h1,.name{font-size:11pt;font-weight:bold}h2{font-size:11pt;font-weight:bold;margin-top:4mm}.entry{margin-top:2mm}.title.big{font-size:16pt}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><div>${joined(
      [title, joined([organisation, place], ', ')].filter((piece) => piece?.length),
      ' @ ',
    )}${dates && html` (${dates})`}</div>${text && html`<div>${text}</div>`}${parts.bulletList(bullets, '–')}</div>`,
  body(paper) {
    return html`${parts.nameBlock(paper)}${parts.contactPieces(paper).map((piece) => html`<div>${piece}</div>`)}${parts.summaryBlock(paper)}
${paper.sections.map((section) => parts.sectionBlock(section, paper, this))}`
  },
}
