import { isTemplate } from '@/lib/pdf/templates/catalogue'
import type { Command } from './command-types'
import type { ReaderOptions } from './open-reader'
import { describeUnknownTemplate, templateIn, UsageError } from './option-values'

/** Reads the words of `family`: the CV that is followed, and files of followers. */
export function familyCommand(
  [input, ...followers]: readonly string[],
  isWriting: boolean,
): Command {
  if (input === undefined || followers.length === 0) {
    throw new UsageError('"family" needs a CV, and files of CVs that follow it.')
  }
  if (input === '-' || followers.includes('-')) {
    throw new UsageError('"family" reads files, not standard input.')
  }
  return { name: 'family', input, followers, isWriting }
}

/** Reads the words of `diff`: an earlier file and a later one. */
export function diffCommand(
  [before, after, ...more]: readonly string[],
  isMarkdown: boolean,
): Command {
  if (before === undefined || after === undefined || more.length > 0) {
    throw new UsageError('"diff" needs two files: the earlier CV and the later one.')
  }
  return { name: 'diff', before, after, isMarkdown }
}

/** Reads the words of `match`: a CV and a job description. */
export function matchCommand(
  [input, posting, ...more]: readonly string[],
  reader: ReaderOptions,
): Command {
  if (input === undefined || posting === undefined || more.length > 0) {
    throw new UsageError('"match" needs two files: a CV and a job description.')
  }
  return { name: 'match', input, posting, reader }
}

/** Reads the words of `template`: a name, `schema`, or `check` and a file. */
export function templateCommand([first, input, ...more]: readonly string[]): Command {
  if (first === 'check') {
    if (input !== undefined && !more.length) return { name: 'template', action: 'check', input }
    throw new UsageError('"template check" needs a file.')
  }
  if (first === undefined || input !== undefined) {
    throw new UsageError('"template" needs a name, "schema", or "check" and a file.')
  }
  if (first === 'schema') return { name: 'template', action: 'schema' }
  const template = templateIn(first)
  if (!isTemplate(template)) throw new UsageError(describeUnknownTemplate(first))
  return { name: 'template', action: 'print', template }
}
