import type { LanguageCode } from '@/lib/language/tags'
import { foldText } from '@/lib/language/unicode/fold-text'

/** Small words that tell languages apart; those of languages without tables keep them from being guessed. */
const languageMarkers: Readonly<Record<string, string>> = {
  en: 'the and of with for to in by from on at into which was were through while across a an per using day week month year years helped team work new two three',
  de: 'und der die das mit fur von in im zum zur bei den dem des eine einer eines einem einen auf aus durch sowie uber nach als pro ein zu wurde tag woche monat jahr jahre jahren bis rund neue zwei drei',
  es: 'y el la los las de del con para por en un una al que se como sobre desde hasta su a e mas durante dia semana mes ano anos equipo dos tres',
  fr: 'et le la les de des du avec pour par en un une au aux dans sur qui chez d l a plus lors afin jour semaine mois an ans equipe deux trois',
  pt: 'e o a os as de do da dos das com para por em um uma no na nos nas ao aos que pela pelo mais durante dia semana mes ano anos equipa equipe dois tres',
  it: 'e il la le gli i di del della dei delle dello con per da dal dalla in nel nella un una al alla che su sui piu anche durante lo nei giorno settimana mese anno anni due tre ho',
  nl: 'en de het een van met voor op in bij naar aan door uit over tot als te',
  pl: 'i w z na do oraz dla przez po od nad przy ze za pod jako',
  sv: 'och att for med av pa i till en ett som fran om vid den det de inom',
  da: 'og at for med af pa i til en et som fra om ved den det der',
  tr: 've ile icin bir bu da de olarak gibi olan tarafindan uzerinde yilinda kadar sonra',
  ro: 'si cu pentru din in la de pe prin un o ale ai sau catre care',
  cs: 'a v na s z pro do od po pri jako ve ze za nad',
  fi: 'ja on oli sekä seka kanssa mukaan joka noin',
  hu: 'es a az egy hogy valamint vagy mint altal meg',
}
const sets = Object.entries(languageMarkers).map(
  ([code, words]) => [code, new Set(words.split(' ').map(foldText))] as const,
)
const supported: ReadonlySet<string> = new Set(['en', 'de', 'es', 'fr', 'pt', 'it'])

/** Letters that only some languages have. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/[äöüß]/g, 'de'],
  [/[ñ¿¡]/g, 'es'],
  [/[ãõ]|ções|ção/g, 'pt'],
  [/[œêèûî]/g, 'fr'],
  [/[łśżźćńęą]/g, 'pl'],
  [/[åø]/g, 'sv'],
  [/[ğşı]/g, 'tr'],
  [/[ășț]/g, 'ro'],
  [/[ěřů]/g, 'cs'],
  [/[őű]/g, 'hu'],
]

/**
 * The language of a text.
 *
 * @param prior the language that is expected: it is believed where the text does not say otherwise
 * @returns its code; null where it is one without tables; undefined where the text does not tell
 */
export function detectLanguage(
  text: string,
  prior: LanguageCode | null = null,
): LanguageCode | null | undefined {
  const sample = text.slice(0, 8_000)
  const latin = sample.match(/[\p{Script=Latin}]/gu)?.length ?? 0
  const all = sample.match(/\p{L}/gu)?.length ?? 0
  if (all > 0 && latin < all / 2) return null
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const scores = new Map<string, number>()
  for (const word of words) {
    const folded = foldText(word)
    for (const [code, set] of sets) {
      if (set.has(folded)) scores.set(code, (scores.get(code) ?? 0) + 1)
    }
  }
  for (const [pattern, code] of letters) {
    const count = sample.toLowerCase().match(pattern)?.length ?? 0
    if (count) scores.set(code, (scores.get(code) ?? 0) + Math.min(3, count) * 1.5)
  }
  if (prior) scores.set(prior, (scores.get(prior) ?? 0) * 1.5 + 1)
  const [best, second] = [...scores].toSorted((a, b) => b[1] - a[1])
  if (!best || best[1] < 1.5) return undefined
  if (second && second[1] > best[1] * 0.8 && best[1] < 4) return undefined
  if (supported.has(best[0])) return best[0] as LanguageCode
  return best[1] < 3 ? undefined : null
}
