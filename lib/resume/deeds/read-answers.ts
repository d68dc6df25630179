import {
  type DeedAnswers,
  type DeedKind,
  type LineRules,
  questionsPerDeed,
  rulesOf,
  startsWith,
} from './line-rules'

/** Returns an answer without the opening of a sentence, unless it is one about somebody, its blanks and its full stop. */
function trimAnswer(answer: string, known: LineRules, isSentence: boolean): string {
  const { opening, unknown } = known
  const text = answer
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.;,]+$/, '')
  const isNone = !/[\p{L}\p{N}]/u.test(text) || new RegExp(`^(?:${unknown})$`, 'iu').test(text)
  if (isNone) return ''
  const found = isSentence ? null : startsWith(opening, text)
  return lowered((found && text.slice(found[0].length)) || text, known)
}

/** Returns an answer without the capital letter of a word that is known not to be a name. */
function lowered(text: string, known: LineRules): string {
  const { determiners, prepositions } = known
  const isSmall = startsWith(determiners, text) || startsWith(prepositions, text)
  if (!/^\p{Lu}\p{Ll}/u.test(text) || !(isSmall || verbForm(text, known))) return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** Returns the form of the verb that an answer begins with behind a joining word; null if it begins with none. */
function verbForm(answer: string, { forms }: LineRules): string | null {
  const [first = ''] = answer.split(' ', 1)
  for (const [pattern = '', replacement = ''] of forms) {
    const whole = new RegExp(`^(?:${pattern})$`, 'iu')
    if (!pattern.includes(' ') && whole.test(first))
      return first.replace(whole, replacement) || null
  }
  return null
}

/** Returns whether an answer to "When?" says when: a year, a month, a season. Always true where no rules know. */
export function saysWhen(answer: string, language: string): boolean {
  const known = rulesOf(language)
  const text = known ? trimAnswer(answer, known, false) : ''
  if (!known || text === '') return true
  const isYear = /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d\d?[./]\d\d(?!\d)|['’]\d\d(?!\d)/.test(text)
  return isYear || new RegExp(`(?<!\\p{L})(?:${known.when})(?!\\p{L})`, 'iu').test(text)
}

/** Returns the answers of a kind with what a line can be made of besides, in the places of `kinds`. */
export function placeAnswers(
  kind: DeedKind,
  answers: DeedAnswers,
  known: LineRules,
  language: string,
): string[] {
  const given = Array.from({ length: questionsPerDeed }, (_, at) => {
    const answer = answers[at] ?? ''
    const isMisplaced = kind === 'new' && at === 2 && !saysWhen(answer, language)
    return isMisplaced ? '' : trimAnswer(answer, known, kind === 'solved' && at === 0)
  })
  const [, how = '', , result = ''] = given
  const measured = (['reduced', 'raised'] as const).flatMap((way) => {
    const pattern = known.results[way]
    const found = pattern && new RegExp(`^${pattern}$`, 'iu').exec(result)
    return found ? [found[1] ?? '', found[2] ?? ''] : ['', '']
  })
  const isVerb = verbForm(how, known) !== null
  return [...given, ...measured, isVerb ? how : '', isVerb ? (formOf(how, known) ?? '') : '']
}

/** Returns the form of an answer behind a joining word; null if no rule knows it. */
export function formOf(answer: string, { forms, several }: LineRules): string | null {
  if (new RegExp(several, 'iu').test(answer)) return null
  const [first = ''] = answer.split(' ', 1)
  for (const [pattern = '', replacement = ''] of forms) {
    const whole = new RegExp(`^(?:${pattern})$`, 'iu')
    // Forms with a blank are of whole answers, others of the first word.
    if (whole.test(answer)) return answer.replace(whole, replacement)
    if (whole.test(first)) return first.replace(whole, replacement) + answer.slice(first.length)
  }
  return /ing$/.test(first) ? answer : null
}
