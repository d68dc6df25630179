import { entriesOf, spokenText } from './parts.mjs'

/** The contacts of a paper as pieces of a Word paragraph, one list a contact. */
export function wordContacts(paper, writer, isLabelled = paper.quirks.labelled) {
  const contacts = paper.contacts.list.map(({ text, href, label, kind, form, network }) => {
    const shown = text || network
    const piece = href ? writer.link(shown, href) : shown
    const mustLabel = kind === 'profile' && form === 'labelled'
    return (isLabelled || mustLabel) && label ? [`${label}: `, piece] : [piece]
  })
  return [...contacts, ...paper.personal.map(({ label, text }) => [`${label}: ${text}`])]
}

/**
 * The paragraphs of a section, without its heading.
 *
 * @param {object} section
 * @param {object} paper
 * @param {object} writer
 * @param {object} look its `entry(entry, writer)`, and `short` where lists are set apart
 */
export function wordSection(section, paper, writer, look) {
  const { kind, items } = section
  if (['work', 'education', 'projects', 'volunteer'].includes(kind)) {
    return entriesOf(section).flatMap((entry) => look.entry(entry, writer))
  }
  if (['certificates', 'awards', 'publications'].includes(kind)) {
    return entriesOf(section).map(({ title, organisation, dates }) =>
      writer.line([title, organisation && `, ${organisation}`, dates && ` (${dates})`]),
    )
  }
  if (kind === 'skills') {
    if (look.traits.skills === 'groups') {
      return items.map(({ name, keywords }) =>
        writer.line([writer.bold(`${name}: `), keywords.join(', ')]),
      )
    }
    const words = items.flatMap(({ keywords }) => keywords)
    return look.traits.skills === 'list' ? writer.bullets(words) : [writer.line(words.join(' | '))]
  }
  if (kind === 'languages') return items.map((item) => writer.line(spokenText(item, paper)))
  return [writer.line(items.join(kind === 'interests' ? ', ' : ' '))]
}

/** Name, label and title above everything. */
export function wordHead(paper, writer, { size = 22, alignment } = {}) {
  const { title, quirks, label, contacts, name } = paper
  const titleSize = quirks.isTitleBigger ? (size + 6) * 2 : 22
  return [
    title && writer.line({ text: title, size: titleSize }, { alignment }),
    quirks.labelled
      ? writer.line([`${contacts.labels.name}: `, writer.bold(name)], { alignment })
      : writer.line({ text: name, bold: true, size: size * 2 }, { alignment }),
    label && writer.line({ text: label, size: 24 }, { alignment }),
  ].filter(Boolean)
}

/** The summary with the look's heading. */
export const wordSummary = (paper, writer, heading) =>
  paper.summary ? [heading(paper.headings.summary), writer.line(paper.summary)] : []
