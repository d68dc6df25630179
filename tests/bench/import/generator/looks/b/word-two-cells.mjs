import { writerFor } from '../word.mjs'
import { wordContacts, wordHead, wordSection, wordSummary } from '../word-sections.mjs'

const side = ['skills', 'languages', 'interests', 'certificates']

/** The whole page is a table of two cells, the left one shaded; position and employer on one line. */
const look = {
  traits: { skills: 'list', headingIndex: 1, profiles: 'address' },
  entry: ({ title, organisation, place, dates, text, bullets }, writer) =>
    [
      writer.line([
        writer.bold(title || organisation),
        title && organisation && ` – ${organisation}`,
      ]),
      writer.line(writer.italic([dates, place].filter(Boolean).join(', '))),
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
    const left = [
      writer.ruled(paper.headings.contact),
      ...wordContacts(paper, writer).map((pieces) => writer.line(pieces)),
      ...paper.sections.filter(isSide).flatMap(block),
    ]
    const right = [
      ...wordHead(paper, writer),
      ...wordSummary(paper, writer, writer.ruled),
      ...paper.sections.filter((section) => !isSide(section)).flatMap(block),
    ]
    return writer.pack([writer.table([[left, right]], [32, 68], ['E8EDF2'])])
  },
}

export const wordTwoCells = { ...look, id: 'word-two-cells', kind: 'docx', engine: 'docx' }
export const wordTwoCellsPrinted = {
  ...{ ...look, id: 'word-two-cells-printed', kind: 'word-pdf', engine: 'libreoffice' },
}
