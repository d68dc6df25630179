import { lexiconOf } from '@/lib/language/grounding'
import { schoolLevelsIn } from '@/lib/language/shared/school-levels'
import type { TranslationLanguage } from '@/lib/language/tags'
import type { FieldAddress } from '@/lib/resume/change/address'
import { entryKinds, fieldsOfKind } from '@/lib/resume/entry-fields'
import { plainText } from '@/lib/resume/text/rich-text'
import { readText } from '../grounding/reading/read-text'
import type { TranslationQuestion } from './check-translation'
import { titleLevelsIn } from './title-levels'

/**
 * Reason to confirm a translated text by itself. `role`: it may claim a larger part than its source. Null: it may be
 * confirmed with others.
 */
export type TranslationAsks = 'title' | 'degree' | 'level' | 'role' | null

/** Claims of the fields of all entries by name; an address does not tell the section. */
const claims = new Map(
  entryKinds.flatMap((kind) =>
    fieldsOfKind(kind).flatMap(({ name, claim }) => (claim ? [[name, claim] as const] : [])),
  ),
)
const claimOf = (address: FieldAddress) =>
  address === 'basics/label' || address.endsWith('/title')
    ? 'title'
    : claims.get(address.slice(address.indexOf('/') + 1))

/** Strength from which a verb means responsibility. */
const minResponsible = 4

function readClaims(text: string, language: TranslationLanguage) {
  const { tokens } = readText(text, lexiconOf(language))
  return {
    strength: Math.max(0, ...tokens.map(({ strength }) => strength)),
    isHedged: tokens.some(({ marks }) => marks.some(({ kind }) => kind === 'hedge')),
    titles: [
      ...titleLevelsIn(text),
      ...(tokens.some(({ marks }) => marks.some(({ kind }) => kind === 'title')) ? ['title'] : []),
    ].toSorted(),
  }
}

/** Returns why a translated text has to be confirmed by itself, from its field and both texts. */
export function asksOf(
  address: FieldAddress,
  question: Pick<TranslationQuestion, 'source' | 'target' | 'from' | 'to'>,
): TranslationAsks {
  const claim = claimOf(address)
  if (claim) return claim
  const [source, target] = [plainText(question.source), plainText(question.target)]
  if ([source, target].some((text) => schoolLevelsIn(text).length > 0)) return 'degree'
  const [own, other] = [readClaims(source, question.from), readClaims(target, question.to)]
  const isLarger = other.strength > own.strength && other.strength >= minResponsible
  if (isLarger || (own.isHedged && !other.isHedged)) return 'role'
  const isOtherTitle = own.titles.join() !== other.titles.join()
  const saysWhoSomebodyIs = address === 'basics/summary' && other.titles.length > 0
  return isOtherTitle || saysWhoSomebodyIs ? 'title' : null
}
