import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

const side = ['languages', 'skills', 'certificates', 'interests']

/** Letter-spaced capitals, a very narrow left column, the employer in colour before the position. */
export const spacedCapitals = {
  id: 'spaced-capitals',
  kind: 'theme-pdf',
  engine: 'chromium',
  size: '8.8pt',
  margin: '14mm 15mm',
  traits: { skills: 'bars', headingIndex: 2, capitals: true },
  css: ({
    language,
  }) => `header{border-bottom:1px solid #333;padding-bottom:5mm;margin-bottom:5mm}h1{${spaced(language, '.3em')}font-size:21pt}.job{${spaced(language, '.18em')}}
.cols{display:flex;gap:9mm}aside{width:42mm}main{flex:1}h2{text-transform:uppercase;${spaced(language, '.22em')}font-size:9.5pt;margin:4mm 0 2mm}
.org{color:#b3541e}.entry{margin-bottom:3mm}.bar i{display:block;height:1mm;background:#b3541e;margin:.6mm 0 1.4mm}.contact{overflow-wrap:anywhere;margin-bottom:1mm}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><div>${organisation && html`<b class="org">${organisation}</b>`}${organisation && title && ' – '}${title}</div><div>${joined([place, dates], ', ')}</div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</div>`,
  body(paper) {
    const block = (section) => parts.sectionBlock(section, paper, this)
    return html`<header>${parts.nameBlock(paper, { mayLabel: false })}</header><div class="cols"><aside><h2>${paper.headings.contact}</h2>
${parts.contactPieces(paper).map((piece) => html`<div class="contact">${piece}</div>`)}${parts.onlyKinds(paper, side).map(block)}</aside>
<main>${parts.summaryBlock(paper)}${parts.butKinds(paper, side).map(block)}</main></div>`
  },
}

/** Scripts whose letters join, or have no capitals, are not spaced. */
const spaced = (language, width) =>
  ['ar', 'he', 'hi', 'ja', 'ko', 'zh'].includes(language) ? '' : `letter-spacing:${width};`
