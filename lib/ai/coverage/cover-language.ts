import { foldText } from '@/lib/language/unicode/fold-text'
import type { CvIndex } from '../cv/cv-index'
import type { Requirement } from '../posting/requirements'
import type { NearAnswer } from './cover-near'
import { coverNamed } from './cover-skill'

/** Patterns of language proficiency, folded, from the lowest; en, de, fr, es, pt, it, nl. */
const levels: readonly RegExp[] = [
  /\b(?:a1|a2|basic|beginner|elementary|some|grundkenntnis\p{L}*|anfanger|notions|debutant|scolaire|basico|elemental|elementar|di base|elementare|base|basis|beginner)/u,
  /\b(?:b1|b2|good|conversational|intermediate|limited working|gute?[nrs]?|mittelstufe|konversation\p{L}*|bonne?s?|intermediaire|buen[oa]?|intermedio|bom|boa|intermediario|buon[oa]|discreto|goede?|redelijk)/u,
  /\b(?:c1|c2|native|mother tongue|bilingual|fluent|fluency|proficient|proficiency|business|excellent|advanced|full professional|professional working|verhandlungssicher\p{L}*|fliessend\p{L}*|muttersprach\p{L}*|sehr gut\p{L}*|stilsicher\p{L}*|courante?|courammment|maternelle|bilingue|professionnel(?:le)?|avance|nativ[oa]|fluid[oa]|avanzad[oa]|alto|fluente|avancado|materna|madrelingua|avanzat[oa]|ottim[oa]|moedertaal|vloeiend|uitstekend)/u,
]

/** Returns the index of the proficiency that a text names; `null` if it names none. */
function levelIn(text: string): number | null {
  const folded = foldText(text)
  for (let rank = levels.length - 1; rank >= 0; rank--) if (levels[rank]?.test(folded)) return rank
  return null
}

/** Returns the text around a demand in its sentence, up to the next comma. */
function clauseOf({ quote, words }: Requirement): string {
  const at = Math.max(0, quote.indexOf(words))
  const before =
    quote
      .slice(0, at)
      .split(/[,;.()]|\b(?:and|und|et|y|e|en)\b/u)
      .at(-1) ?? ''
  const [behind = ''] = quote.slice(at + words.length).split(/[,;.)]/u)
  return `${before}${words}${behind}`
}

/** Covers a demand for a language by its level; a lower one is `weak`. Without a level, any above basic is enough. */
export function coverLanguage(requirement: Requirement, cv: CvIndex): NearAnswer {
  const found = coverNamed(requirement, cv)
  const entry = found.evidence.find(({ section }) => section === 'languages')?.entry
  if (found.state === 'missing' || !entry) return found
  const fluency = cv.texts.find(({ address }) => address === `${entry}/fluency`)
  const level = fluency ? levelIn(fluency.text) : null
  const asked = levelIn(clauseOf(requirement))
  if (level === null) return asked === 2 ? { ...found, state: 'perhaps' } : found
  const isEnough = level >= (asked ?? (requirement.importance === 'nice' ? 0 : 1))
  return isEnough ? found : { ...found, state: 'weak' }
}
