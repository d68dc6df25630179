import { writerFor } from '../word.mjs'
import { wordContacts, wordHead, wordSection, wordSummary } from '../word-sections.mjs'

const side = ['skills', 'languages', 'interests', 'awards', 'references']

/** A narrow cell at the right, in which addresses break; dates on a line of their own. */
const look = {
  traits: { skills: 'list', headingIndex: 2, profiles: 'address', narrowDates: true },
  entry: ({ title, organisation, place, dates, text, bullets }, writer) =>
    [
      writer.line([writer.bold(title || organisation)]),
      title && organisation && writer.line([organisation, place].filter(Boolean).join(' | ')),
      dates && writer.line(writer.italic(dates)),
      text && writer.line(text),
      ...writer.bullets(bullets ?? []),
    ].filter(Boolean),
  word(paper) {
    const writer = writerFor(paper, { size: 10.5 })
    const block = (section) => [
      writer.heading(section.heading),
      ...wordSection(section, paper, writer, this),
    ]
    const isSide = ({ kind }) => side.includes(kind)
    const wide = [
      ...wordHead(paper, writer, { size: 20 }),
      ...wordSummary(paper, writer, writer.heading),
      ...paper.sections.filter((section) => !isSide(section)).flatMap(block),
    ]
    const narrow = [
      writer.heading(paper.headings.contact),
      ...wordContacts(paper, writer).map((pieces) => writer.line(pieces)),
      ...paper.sections.filter(isSide).flatMap(block),
    ]
    return writer.pack([writer.table([[wide, narrow]], [72, 28])])
  },
}

export const wordNarrowRight = { ...look, id: 'word-narrow-right', kind: 'docx', engine: 'docx' }
export const wordNarrowRightPrinted = {
  ...{ ...look, id: 'word-narrow-right-printed', kind: 'word-pdf', engine: 'libreoffice' },
}
