import { writerFor } from '../word.mjs'
import { wordContacts, wordHead, wordSection, wordSummary } from '../word-sections.mjs'

const side = ['skills', 'languages', 'interests', 'certificates', 'awards']

/** A table as layout: contacts and lists in a narrow cell, everything else in a wide one. */
const look = {
  traits: { skills: 'list', headingIndex: 1, profiles: 'address' },
  entry: ({ title, organisation, place, dates, text, bullets }, writer) =>
    [
      writer.line(writer.bold(title || organisation)),
      writer.line([
        [title && organisation, place].filter(Boolean).join(', '),
        dates && ` (${dates})`,
      ]),
      text && writer.line(text),
      ...writer.bullets(bullets ?? []),
    ].filter(Boolean),
  word(paper) {
    const writer = writerFor(paper)
    const block = (section) => [
      writer.ruled(section.heading),
      ...wordSection(section, paper, writer, this),
    ]
    const isSide = ({ kind }) => side.includes(kind)
    const narrow = [
      writer.ruled(paper.headings.contact),
      ...wordContacts(paper, writer).map((pieces) => writer.line(pieces)),
      ...paper.sections.filter(isSide).flatMap(block),
    ]
    const wide = [
      ...wordSummary(paper, writer, writer.ruled),
      ...paper.sections.filter((section) => !isSide(section)).flatMap(block),
    ]
    return writer.pack([...wordHead(paper, writer), writer.table([[narrow, wide]], [34, 66])])
  },
}

export const wordSideTable = { ...look, id: 'word-side-table', kind: 'docx', engine: 'docx' }
export const wordSideTablePrinted = {
  ...{ ...look, id: 'word-side-table-printed', kind: 'word-pdf', engine: 'libreoffice' },
}
