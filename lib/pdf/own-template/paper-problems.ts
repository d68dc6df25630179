import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Rendered } from '../pdf-types'
import { compareReading, type Reading } from '../readback/compare-reading'
import { factsOf } from '../readback/facts'
import { flowsOf } from '../readback/reading-order'
import { textInRows } from '../readback/text-in-rows'
import { overlaps, strandedHeadings, strayItems } from '../templates/page-craft'
import { lostWords, printedPaper, type ReadItem } from '../templates/printed-paper'
import { because, type TemplateFactKind, type TemplateReason } from './template-problem'

/** Text item of a PDF by pdf.js. */
export type ReadPiece = ReadItem & { height: number; endsLine: boolean }

/** Reason why a rendering in a template is rejected. */
export type PaperProblemCode =
  | 'lost-words'
  | 'mixed-order'
  | 'outside-page'
  | 'overlapping'
  | 'stranded-heading'

export type PaperProblem = TemplateReason & { code: PaperProblemCode }

/** Minimum share of words in bullets that must be read in order, as for the built-in templates. */
const minWords = 0.995

/** Maximum examples per kind of problem. */
const maxExamples = 3

/** Maximum distance of baselines on one line, as a share of the line (about two points). */
const sameLine = 0.2

const inFileOrder = (pages: readonly (readonly ReadPiece[])[]) =>
  pages
    .map((items) => items.map(({ text, endsLine }) => (endsLine ? `${text}\n` : text)).join(''))
    .join('\n')

/**
 * Returns the text as read line by line, without knowledge of columns.
 *
 * @param isFromRight whether lines are read from the right
 */
const inRows = (pages: readonly (readonly ReadPiece[])[], isFromRight: boolean) =>
  pages
    .map((items) =>
      textInRows(
        items.map(({ text, x, y, width, height }) => ({
          str: text,
          transform: [1, 0, 0, 1, isFromRight ? -x - width : x, -y],
          width,
          height,
        })),
        sameLine,
      ),
    )
    .join('\n')

const readers = { file: 'a reader in the order of the file', lines: 'a reader of whole lines' }

/** Returns the facts that a reader misses or reads in another order. */
function readingProblems(
  reader: keyof typeof readers,
  reading: Reading,
  order: Reading['order'],
): PaperProblem[] {
  const { missing, words, strange } = reading
  const who = readers[reader]
  const lost = missing.filter(({ kind }) => kind !== 'bullet')
  const problems = lost.map(
    ({ text }): PaperProblem => ({
      code: 'lost-words',
      ...because(`${who} does not find “${text}” in one piece`, 'torn', { text, reader }),
    }),
  )
  const share = ({ found, of }: Reading['order']) => ({ count: found, of, reader })
  if (words.found / words.of < minWords || strange > 0) {
    const reason = `${who} finds ${words.found} of ${words.of} words of bullet points in order`
    problems.push({ code: 'lost-words', ...because(reason, 'words-out-of-order', share(words)) })
  }
  if (order.found < order.of) {
    const reason = `${who} finds ${order.found} of ${order.of} headings and bullet points in order`
    problems.push({ code: 'mixed-order', ...because(reason, 'lines-out-of-order', share(order)) })
  }
  return problems
}

/**
 * Returns problems of a rendered CV: text that two readers (one in file order, one line by line) do not find whole and
 * in order, text outside the margins or overlapping, headings alone at the foot of a page.
 *
 * @param pages text items of each page of the file
 */
export function paperProblems(
  document: ResumeDocument,
  rendered: Pick<Rendered, 'boxes' | 'fit'>,
  pages: readonly (readonly ReadPiece[])[],
): PaperProblem[] {
  const facts = factsOf(document)
  const flows = flowsOf(rendered.boxes)
  const file = compareReading(facts, flows, inFileOrder(pages))
  const rows = compareReading(
    facts,
    flows,
    inRows(pages, isRightToLeftLanguage(document.design.language)),
  )
  const paper = printedPaper(document, rendered, pages)
  const named = (
    code: PaperProblemCode,
    kind: TemplateFactKind,
    what: string,
    found: readonly string[],
  ): PaperProblem[] =>
    found
      .slice(0, maxExamples)
      .map((text) => ({ code, ...because(`${what}: ${text}`, kind, { text }) }))
  return [
    ...readingProblems('file', file, file.order),
    ...readingProblems('lines', rows, rows.orderInColumns),
    ...named('lost-words', 'not-printed', 'words are not printed', lostWords(paper, document)),
    ...named('outside-page', 'outside-page', 'words leave the margins', strayItems(paper)),
    ...named('overlapping', 'overlapping', 'words stand on others', overlaps(paper)),
    ...named(
      'stranded-heading',
      'stranded-heading',
      'a heading is alone',
      strandedHeadings(paper, document),
    ),
  ]
}
