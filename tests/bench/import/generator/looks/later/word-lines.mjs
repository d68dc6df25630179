import { writerFor } from '../word.mjs'
import { wordContacts, wordHead, wordSection, wordSummary } from '../word-sections.mjs'

/** Everything on lines of its own: employer, position, then the dates in brackets. */
const look = {
  traits: { skills: 'dots', headingIndex: 3, profiles: 'labelled' },
  entry: ({ title, organisation, place, dates, text, bullets }, writer) =>
    [
      organisation && writer.line(writer.bold(organisation)),
      title && writer.line([title, place && ` – ${place}`, dates && ` (${dates})`]),
      text && writer.line(text),
      ...writer.signed(bullets ?? [], '•'),
      writer.line(''),
    ].filter(Boolean),
  word(paper) {
    const writer = writerFor(paper, { size: 11 })
    return writer.pack([
      ...wordHead(paper, writer, { size: 18 }),
      ...wordContacts(paper, writer, true).map((pieces) => writer.line(pieces)),
      ...wordSummary(paper, writer, (text) => writer.line(writer.bold(text))),
      ...paper.sections.flatMap((section) => [
        writer.line(writer.bold(section.heading), { spacing: { before: 200 } }),
        ...wordSection(section, paper, writer, this),
      ]),
    ])
  },
}

export const wordLines = { ...look, id: 'word-lines', kind: 'docx', engine: 'docx' }
export const wordLinesPrinted = {
  ...{ ...look, id: 'word-lines-printed', kind: 'word-pdf', engine: 'libreoffice' },
}
