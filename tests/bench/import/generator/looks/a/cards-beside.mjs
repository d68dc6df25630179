import { html, joined } from '../html.mjs'
import * as parts from '../parts.mjs'

/** Entries as cards, two side by side; contacts with letters as signs; no lines, much air. */
export const cardsBeside = {
  id: 'cards-beside',
  kind: 'theme-pdf',
  engine: 'chromium',
  size: '9pt',
  paper: 'Letter',
  traits: { skills: 'pills', headingIndex: 2 },
  css: `.cards{display:grid;grid-template-columns:1fr 1fr;gap:5mm}.entry{background:#f6f3ee;padding:3mm}h2{font-size:14pt;margin:5mm 0 2mm;color:#8a5a2b}
h1{font-size:26pt;font-weight:bold}.letters b{color:#8a5a2b;display:inline-block;width:4mm}.pill{background:#8a5a2b;color:#fff;padding:.4mm 2mm;margin-inline-end:1mm;border-radius:1mm;display:inline-block;margin-bottom:1mm}`,
  entry: ({ title, organisation, place, dates, text, bullets }) =>
    html`<div class="entry"><b>${title || organisation}</b>${title && organisation && html`<div>${organisation}</div>`}<div>${joined([dates, place], ' • ')}</div>${text && html`<p>${text}</p>`}${parts.bulletList(bullets)}</div>`,
  body(paper) {
    const letters = { address: 'A', phone: 'T', email: 'E', site: 'W', profile: 'P' }
    const dated = ['work', 'education', 'projects', 'volunteer']
    const block = (section) =>
      html`<section><h2>${section.heading}</h2><div class="${dated.includes(section.kind) ? 'cards' : ''}">${parts.sectionBody(section, paper, this)}</div></section>`
    const contacts = paper.contacts.list.map(
      (contact) => html`<div><b>${letters[contact.kind]}</b> ${parts.contactText(contact)}</div>`,
    )
    return html`${parts.nameBlock(paper, { mayLabel: false })}<div class="letters">${contacts}</div>${parts.summaryBlock(paper, false)}${paper.sections.map(block)}`
  },
}
