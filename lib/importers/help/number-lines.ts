import type { SourceText } from '../source/types'
import type { NumberedLine } from './types'

/** The lines of a source as a helper is shown them: a tab as the one space that it is in a value. */
export function numberLines({ lines }: SourceText): NumberedLine[] {
  return lines.map(({ text }, line) => ({ line, text: text.replace(/\t/g, ' ') }))
}
