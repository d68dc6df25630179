import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

/** A table with the dates in its left column, as taught in schools; employer before the position. */
export const datesLeftTable = {
  id: 'dates-left-table',
  kind: 'theme-pdf',
  engine: 'chromium',
  size: '10.5pt',
  margin: '20mm 18mm',
  traits: { skills: 'commas', headingIndex: 2, label: false },
  css: `table{width:100%;border-collapse:collapse}td{vertical-align:top;padding:1mm 0}td:first-child{width:48mm;padding-inline-end:4mm}
h2{font-weight:bold;font-size:12pt;margin:5mm 0 1mm}.title{font-weight:bold}h1{font-size:1.5em}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<table><tr><td>${dates}</td><td><b>${joined([organisation, place], ', ')}</b>${organisation && title && html`<br>`}${title}${text && html`<br>${text}`}${parts.bulletList(bullets, '-')}</td></tr></table>`,
  short: ({ title, organisation, dates }) =>
    html`<table><tr><td>${dates}</td><td>${joined([title, organisation], ' – ')}</td></tr></table>`,
  body(paper) {
    const { labels, list } = paper.contacts
    const row = (label, text) => html`<tr><td>${label}</td><td>${text}</td></tr>`
    return html`${paper.title && html`<div class="title ${paper.quirks.isTitleBigger ? 'big' : 'small'}">${paper.title}</div>`}
<h2>${paper.headings.contact}</h2><table>${row(labels.name, paper.name)}${list.map((contact) => row(contact.label, parts.contactText(contact)))}
${paper.personal.map(({ label, text }) => row(label, text))}</table>
${parts.summaryBlock(paper)}${paper.sections.map((section) => parts.sectionBlock(section, paper, this))}`
  },
}
