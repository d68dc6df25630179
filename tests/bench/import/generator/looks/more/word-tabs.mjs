import { rightTab, writerFor } from '../word.mjs'
import { wordContacts, wordHead, wordSection, wordSummary } from '../word-sections.mjs'

/** Employer and place before a tab and the dates, the title below in italics; headings in plain bold. */
const look = {
  traits: { skills: 'bars', headingIndex: 2, profiles: 'address' },
  entry: ({ title, organisation, place, dates, text, bullets }, writer) =>
    [
      writer.line(
        [writer.bold(organisation || title), place && `, ${place}`, writer.tab(), dates],
        { tabStops: rightTab },
      ),
      organisation && title && writer.line(writer.italic(title)),
      text && writer.line(text),
      ...writer.signed(bullets ?? [], '•'),
    ].filter(Boolean),
  word(paper) {
    const writer = writerFor(paper, { size: 10.5 })
    const heading = (text) => writer.line(writer.bold(text), { spacing: { before: 200 } })
    return writer.pack([
      ...wordHead(paper, writer, { size: 20, alignment: 'center' }),
      writer.line(
        wordContacts(paper, writer).flatMap((pieces, index) =>
          index ? [' • ', ...pieces] : pieces,
        ),
        { alignment: 'center' },
      ),
      ...wordSummary(paper, writer, heading),
      ...paper.sections.flatMap((section) => [
        heading(section.heading),
        ...wordSection(section, paper, writer, this),
      ]),
    ])
  },
}

export const wordTabsPrinted = {
  ...{ ...look, id: 'word-tabs-printed', kind: 'word-pdf', engine: 'libreoffice', tagged: true },
}
