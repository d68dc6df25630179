import { comparePieces, diffWords } from './word-diff'

/** A stretch of lines that two texts do not share. Empty where the other one has something more. */
export type ChangedBlock = { before: string; after: string }

const linesOf = (text: string) =>
  text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')

const isSame = ({ before, after }: ChangedBlock) =>
  diffWords(before, after).every(({ kind, text }) => kind === 'same' || text.trim() === '')

/**
 * Returns the stretches of lines in which two texts of pages differ, in their order. Where lines only break elsewhere
 * there is no difference.
 */
export function changedBlocks(before: string, after: string): ChangedBlock[] {
  const blocks: ChangedBlock[] = []
  let gone: string[] = []
  let come: string[] = []
  const close = () => {
    const block = { before: gone.join(' '), after: come.join(' ') }
    gone = []
    come = []
    if (!isSame(block)) blocks.push(block)
  }
  for (const { kind, text } of comparePieces(linesOf(before), linesOf(after))) {
    if (kind === 'removed') gone.push(text)
    else if (kind === 'added') come.push(text)
    else close()
  }
  close()
  return blocks
}
