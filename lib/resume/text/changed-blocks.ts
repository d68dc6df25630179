import { comparePieces, diffWords } from './word-diff'

/** A range of lines that differs between two texts. Empty on the side that lacks it. */
export type ChangedBlock = { before: string; after: string }

const linesOf = (text: string) =>
  text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')

const isSame = ({ before, after }: ChangedBlock) =>
  diffWords(before, after).every(({ kind, text }) => kind === 'same' || text.trim() === '')

/** Returns the differing line ranges of two page texts, in order, ignoring line breaks. */
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
