import { html, joined } from '../html.mjs'
import { texCss } from '../latex.mjs'
import * as parts from '../parts.mjs'

/** Two-line entries with the dates below the employer, contacts in one row behind signs of a font. */
export const texIcons = {
  id: 'tex-icons',
  kind: 'latex-pdf',
  engine: 'weasyprint',
  family: 'latex',
  size: '10pt',
  margin: '14mm 17mm',
  traits: { skills: 'groups', headingIndex: 2 },
  css: `${texCss}header{text-align:center;margin-bottom:3mm}h1{font-size:26pt}h2{font-size:12pt;text-transform:uppercase;border-bottom:.4pt solid #555;margin:4mm 0 2mm}.entry{margin-bottom:2.2mm}.job{font-size:11pt}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><table><tr><td class="sc">${title || organisation}</td><td class="end">${dates}</td></tr></table>${title && html`<div><i>${joined([organisation, place], ' — ')}</i></div>`}${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</div>`,
  body(paper) {
    const signs = { address: '⌂', phone: '☎', email: '✉', site: '⊕', profile: '♟' }
    const contacts = paper.contacts.list.map(
      (contact) => html`<span>${signs[contact.kind]} ${parts.contactText(contact)}</span>`,
    )
    return html`<header>${parts.nameBlock(paper, { mayLabel: false })}<div>${joined(contacts, '  ')}</div></header>
${paper.summary && html`<h2>${paper.headings.summary}</h2><p>${paper.summary}</p>`}
${paper.sections.map((section) => html`<h2>${section.heading}</h2>${parts.sectionBody(section, paper, this)}`)}`
  },
}
