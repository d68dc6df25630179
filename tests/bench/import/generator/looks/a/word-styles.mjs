import { rightTab, writerFor } from '../word.mjs'
import { wordContacts, wordHead, wordSection, wordSummary } from '../word-sections.mjs'

/** Word's heading styles, position and dates on one line with a tab, real bullets. */
const look = {
  traits: { skills: 'groups', headingIndex: 0, profiles: 'address' },
  entry: ({ title, organisation, place, dates, text, bullets }, writer) =>
    [
      writer.line([writer.bold(title || organisation), writer.tab(), dates], {
        tabStops: rightTab,
      }),
      title &&
        organisation &&
        writer.line(writer.italic([organisation, place].filter(Boolean).join(', '))),
      text && writer.line(text),
      ...writer.bullets(bullets ?? []),
    ].filter(Boolean),
  word(paper) {
    const writer = writerFor(paper)
    const contacts = wordContacts(paper, writer).flatMap((pieces, index) =>
      index ? [' | ', ...pieces] : pieces,
    )
    return writer.pack([
      ...wordHead(paper, writer),
      writer.line(contacts),
      ...wordSummary(paper, writer, writer.heading),
      ...paper.sections.flatMap((section) => [
        writer.heading(section.heading),
        ...wordSection(section, paper, writer, this),
      ]),
    ])
  },
}

export const wordStyles = { ...look, id: 'word-styles', kind: 'docx', engine: 'docx' }
export const wordStylesPrinted = {
  ...{ ...look, id: 'word-styles-printed', kind: 'word-pdf', engine: 'libreoffice' },
}
