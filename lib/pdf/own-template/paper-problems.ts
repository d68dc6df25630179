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

/** A piece of text of a PDF, as pdf.js finds it. */
export type ReadPiece = ReadItem & { height: number; endsLine: boolean }

/** Reason why paper that was set in a template is refused. */
export type PaperProblemCode =
  | 'lost-words'
  | 'mixed-order'
  | 'outside-page'
  | 'overlapping'
  | 'stranded-heading'

export type PaperProblem = TemplateReason & { code: PaperProblemCode }

/** Share of the words of bullets that has to be read in order, as in the proof of the built-in templates. */
const minWords = 0.995

/** Examples of one kind of problem that are named. */
const maxExamples = 3

/** Share of a line that baselines of one may be apart: about two points. */
const sameLine = 0.2

const inFileOrder = (pages: readonly (readonly ReadPiece[])[]) =>
  pages
    .map((items) => items.map(({ text, endsLine }) => (endsLine ? `${text}\n` : text)).join(''))
    .join('\n')

/**
 * As readers find it that know no columns.
 *
 * @param isFromRight lines are read from their right end
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

/** Lists the facts that a reader did not find, or found in another order. */
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
 * Returns what is wrong with a CV as it was set in a template: words that two readers do not find whole and in order
 * (one follows the file, one takes whole lines), words outside the margins or on others, headings alone at the foot.
 *
 * @param pages pieces of text of each page of the file
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
