import { writerFor } from '../word.mjs'
import { wordContacts, wordHead, wordSection, wordSummary } from '../word-sections.mjs'

/** No styles: ruled bold headings, employer before the position, dates first, dashes for bullets. */
const look = {
  traits: { skills: 'bars', headingIndex: 1, profiles: 'labelled' },
  entry: ({ title, organisation, place, dates, text, bullets }, writer) =>
    [
      writer.line([
        dates && `${dates}   `,
        writer.bold([organisation, place].filter(Boolean).join(', ') || title),
      ]),
      organisation && title && writer.line(title),
      text && writer.line(text),
      ...writer.signed(bullets ?? [], '-'),
    ].filter(Boolean),
  word(paper) {
    const writer = writerFor(paper, { font: 'Liberation Serif', size: 11 })
    return writer.pack([
      ...wordHead(paper, writer, { size: 16, alignment: 'center' }),
      ...wordContacts(paper, writer).map((pieces) => writer.line(pieces, { alignment: 'center' })),
      ...wordSummary(paper, writer, writer.ruled),
      ...paper.sections.flatMap((section) => [
        writer.ruled(section.heading),
        ...wordSection(section, paper, writer, this),
      ]),
    ])
  },
}

export const wordTyped = { ...look, id: 'word-typed', kind: 'docx', engine: 'docx' }
export const wordTypedPrinted = {
  ...{ ...look, id: 'word-typed-printed', kind: 'word-pdf', engine: 'libreoffice' },
}
