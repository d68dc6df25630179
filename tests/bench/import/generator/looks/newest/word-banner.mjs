import { rightTab, writerFor } from '../word.mjs'
import { wordContacts, wordHead, wordSection, wordSummary } from '../word-sections.mjs'

/** Name and contacts side by side in a table, headings by Word's style, dates behind a tab. */
const look = {
  traits: { skills: 'groups', headingIndex: 1, profiles: 'address' },
  entry: ({ title, organisation, place, dates, text, bullets }, writer) =>
    [
      writer.line(
        [
          writer.bold([organisation, place].filter(Boolean).join(' – ') || title),
          writer.tab(),
          dates,
        ],
        {
          tabStops: rightTab,
        },
      ),
      organisation && title && writer.line(title),
      text && writer.line(text),
      ...writer.bullets(bullets ?? []),
    ].filter(Boolean),
  word(paper) {
    const writer = writerFor(paper)
    const contacts = wordContacts(paper, writer).map((pieces) => writer.line(pieces))
    return writer.pack([
      writer.table([[wordHead(paper, writer), contacts]], [55, 45], ['DDE7EE', 'DDE7EE']),
      ...wordSummary(paper, writer, writer.heading),
      ...paper.sections.flatMap((section) => [
        writer.heading(section.heading),
        ...wordSection(section, paper, writer, this),
      ]),
    ])
  },
}

export const wordBanner = { ...look, id: 'word-banner', kind: 'docx', engine: 'docx' }
export const wordBannerPrinted = {
  ...{ ...look, id: 'word-banner-printed', kind: 'word-pdf', engine: 'libreoffice', tagged: true },
}
