import { type Lint as HarperLint, type Linter, SuggestionKind } from 'harper.js'
import { chooseFindings } from './choose-findings'
import type { Finding, Lint, TextToRead } from './finding'
import { createKnownWords } from './known-words'

/** Opens a linter for American or British spelling, on demand. */
export type OpenLinter = (spelling: 'american' | 'british') => Promise<Linter>

function readLint(rule: string, lint: HarperLint): Lint {
  const span = lint.span()
  const words = lint.get_problem_text()
  const replacements = lint.suggestions().map((suggestion) => {
    const text = suggestion.get_replacement_text()
    return suggestion.kind() === SuggestionKind.InsertAfter ? words + text : text
  })
  const { start, end } = span
  const read = {
    rule,
    sort: lint.lint_kind(),
    start,
    end,
    words,
    message: lint.message(),
    replacements,
  }
  span.free()
  lint.free()
  return read
}

async function lintsOf(linter: Linter, text: string): Promise<Lint[]> {
  const groups = await linter.organizedLints(text, { language: 'plaintext' })
  return Object.entries(groups).flatMap(([rule, lints]) =>
    lints.map((lint) => readLint(rule, lint)),
  )
}

const isSpelling = (finding: { rule: string }) => finding.rule === 'SpellCheck'

/**
 * Proofreads texts. A word is misspelled only if both American and British English lack it.
 *
 * @param names people, employers, places and skills of the CV
 */
export async function readTexts(
  texts: readonly TextToRead[],
  names: readonly string[],
  open: OpenLinter,
): Promise<Finding[]> {
  const isKnown = createKnownWords(names)
  const american = await open('american')
  const found: Finding[] = []
  for (const text of texts) {
    const findings = chooseFindings(text, await lintsOf(american, text.text), isKnown)
    const british = findings.some(isSpelling) ? await lintsOf(await open('british'), text.text) : []
    const isWrongThere = ({ start }: Finding) =>
      british.some((lint) => isSpelling(lint) && lint.start === start)
    found.push(...findings.filter((one) => !isSpelling(one) || isWrongThere(one)))
  }
  return found
}
