import { scriptFonts } from './html-page.mjs'
import * as parts from './parts.mjs'

/**
 * Typst functions that every look may call: the facts as `cv`, and how they are set where a look has no way of its own.
 */
const prelude = `
#let cv = json(bytes(sys.inputs.cv))
#set document(title: cv.name)
#set text(lang: cv.language, font: cv.fonts)
// Letters that reach far below their line would lie over the next one.
#set text(top-edge: "ascender", bottom-edge: "descender") if cv.direction == "rtl"
// Greek has no accents in small capitals: what the person wrote would not be there.
#let capitals(words) = if cv.language == "el" { words } else { smallcaps(words) }
#let joined(pieces, sign) = pieces.filter(piece => piece not in ("", [], none)).join(sign)
#let contact-of(contact) = {
  let mark = box(baseline: -10%, circle(radius: .3em, fill: luma(60)))
  let shown = if contact.text == "" { mark } else { contact.text }
  if contact.label != "" [#contact.label: ]
  if contact.href == "" { shown } else { link(contact.href, shown) }
}
#let contacts = cv.contacts.map(contact-of)
#let title = if cv.title != "" { block(text(size: if cv.title-is-big { 22pt } else { 9pt }, cv.title)) }
#let name = heading(level: 1, if cv.name-label == "" { cv.name } else [#cv.name-label: #cv.name])
#let job = if cv.label != "" { block(cv.label) }
#let bulleted(items) = if items.len() > 0 { list(..items) }
#let prose(entry) = {
  if entry.text != "" { par(entry.text) }
  bulleted(entry.bullets)
}
#let plain-group(group) = block[*#group.name:* #group.keywords.join(", ")]
#let body-of(section, entry, group: plain-group) = {
  for one in section.entries { entry(one) }
  for one in section.groups { group(one) }
  for line in section.lines { block(line) }
}
#let summary = if cv.summary != "" { heading(level: 2, cv.summary-heading); par(cv.summary) }
`

const filled = ({ title, organisation, place, dates, text, bullets }) => ({
  ...{ title: title ?? '', organisation: organisation ?? '', place: place ?? '' },
  ...{ dates: dates ?? '', text: text ?? '', bullets: bullets ?? [] },
})

const shortLine = ({ title, organisation, dates }) =>
  [title, organisation].filter(Boolean).join(', ') + (dates ? ` (${dates})` : '')

function linesOf({ kind, items }, paper, look) {
  if (kind === 'skills') return [items.flatMap(({ keywords }) => keywords).join(', ')]
  if (kind === 'interests') return [items.join(', ')]
  if (kind !== 'languages') return [items.join(' ')]
  const spoken = items.map((item) => parts.spokenText(item, paper))
  return look.spoken === 'line' ? [spoken.join(', ')] : spoken
}

function contentsOf(section, paper, look) {
  const { kind } = section
  if (parts.isDated(kind)) return { entries: parts.entriesOf(section).map(filled) }
  if (parts.isShort(kind)) return { lines: parts.entriesOf(section).map(shortLine) }
  if (kind === 'skills' && look.traits.skills === 'groups') return { groups: section.items }
  return { lines: linesOf(section, paper, look) }
}

/**
 * Returns the input of a look written in Typst: texts as they are to stand, in the paper's order.
 *
 * @param {object} paper
 * @param {object} look its `family`, `traits` and `spoken`
 */
function sheetOf(paper, look) {
  const { quirks, language, contacts } = paper
  const isUpper = quirks.headingCase === 'upper'
  const heading = (text) => (isUpper ? text.toLocaleUpperCase(language) : text)
  const list = contacts.list.map((contact) => ({
    ...{ kind: contact.kind, text: contact.text, href: contact.href ?? '' },
    label: parts.labelBefore(contact, quirks.labelled && look.labels !== false),
  }))
  const personal = paper.personal.map((one) => ({ kind: 'personal', href: '', ...one }))
  return {
    ...{ language, direction: paper.direction },
    fonts: [look.family, ...scriptFonts(language)],
    name: paper.name,
    'name-label': quirks.labelled && look.labels !== false ? contacts.labels.name : '',
    ...{ label: paper.label, title: paper.title, 'title-is-big': quirks.isTitleBigger },
    contacts: [...list, ...personal],
    ...{ summary: paper.summary, 'summary-heading': heading(paper.headings.summary) },
    sections: paper.sections.map((section) => ({
      ...{ kind: section.kind, heading: heading(section.heading) },
      ...{ entries: [], groups: [], lines: [], ...contentsOf(section, paper, look) },
    })),
  }
}

/**
 * A document of Typst: its program, and the facts beside it, so that none of them is read as markup.
 *
 * @returns {{mainFileContent: string, inputs: {cv: string}}}
 */
export const typstDocument = (paper, look) => ({
  mainFileContent: prelude + look.source,
  inputs: { cv: JSON.stringify(sheetOf(paper, look)) },
})
