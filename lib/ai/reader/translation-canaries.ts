import type { LanguageCode } from '@/lib/language/tags'
import type { Canary } from './canaries'
import { drawNames } from './draw-names'
import { createFiller, examTexts } from './exam-texts'
import { seededRandom } from './seeded-random'

/**
 * Creates translations with known answers: invented sentences, each with a correct translation and a wrong one.
 * Contains no personal data.
 *
 * @param from language of the sentences
 * @param to language of the translations
 */
export function createTranslationCanaries(
  from: LanguageCode,
  to: LanguageCode,
  seed: string,
  { lies, honest }: { lies: number; honest: number },
): Canary[] {
  const random = seededRandom(`translations ${seed}`)
  const { facts } = examTexts[from]
  const chosen = random.shuffle(facts.map((_, at) => at)).slice(0, lies + honest)
  const names = drawNames(seed, 4 * chosen.length)
  return chosen.flatMap((at, index): Canary[] => {
    const [own, other] = [facts[at], examTexts[to].facts[at]]
    const n = 13 + random.below(70)
    const [tool = '', another = '', town = '', city = ''] = names.slice(4 * index, 4 * index + 4)
    const fill = createFiller({
      ...{ n: String(n), m: String(n * 2 + 1 + random.below(9)), tool, other: another, town, city },
      rival: town,
    })
    const isHonest = index >= lies
    const after = isHonest ? other?.says : random.pick(other?.lies ?? [])
    if (!own || !after) return []
    const key = `canary-translation-${index}`
    const before = fill(own.says)
    const item = { key, kind: 'translation' as const, entry: key, before, after: fill(after) }
    return [{ item, isHonest, kind: 'another meaning' }]
  })
}
