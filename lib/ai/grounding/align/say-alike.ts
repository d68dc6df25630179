import type { LanguageCode } from '../../text/detect-language'

/** Two ways to say one thing. `$n` is a number, `$1` to `$3` are words; a side may have several forms. */
type Pair = readonly [one: string, other: string]

const cardinals = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

const groups = 'team|crew|group|committee|board|squad|department|unit|office|household|band|panel'
const word = "[\\p{L}][\\p{L}'-]*"

/** Pairs of one number, as patterns for what stands and templates for what takes its place. */
function englishPairs(count: number): Pair[] {
  const number = cardinals[count - 1] ?? ''
  const all = cardinals[count] ?? ''
  const rank = ordinals[count - 1] ?? ''
  const [n, more] = [`(?:${number}|${count})`, `(?:${all}|${count + 1})`]
  const people = '(?:people|persons|members)'
  return [
    [`(?:every|each) ${rank} (${word})`, `one (${word}) in ${n}`],
    [`(?:every|each) ${rank}(?! ${word} (?:off|out))`, `one in ${n}`],
    [`${n}-(?:person|strong|man|woman|member) (${groups})`, `(${groups}) of ${n}(?: ${people})?`],
    [`one (${word}) (?:out )?of ${more}`, `one of (?:the |its |our )?${more} (${word})`],
    [`${number} in ten`, `${count}0 ?(?:%|percent|per cent)`],
    [`(?:one|part) of ${more} (${word})`, `with ${n} (?:other|fellow) (${word})`],
  ]
}

const pairs: Readonly<Partial<Record<LanguageCode, readonly Pair[]>>> = {
  en: [
    ['half(?: a |-a-|-)year', '(?:six|6)[ -]months?'],
    ['(?:a|one) year and a half', '(?:eighteen|18) months'],
    ['(?:a|one) decade', '(?:ten|10) years'],
    ['(?:a )?half[ -]dozen|half a dozen', 'six'],
    [
      '(?:twice|two times) (?:a|per|each) year',
      '(?:every (?:six|6) months|six-monthly|half-yearly)',
    ],
    ['(\\d+)-? to (\\d+)-year-olds?', 'aged (\\d+) to (\\d+)'],
    ['(\\d+)-? to (\\d+)-year-olds?', 'aged between (\\d+) and (\\d+)'],
  ],
  de: [
    ['(?:ein )?halbes Jahr', '(?:sechs|6) Monaten?'],
    ['halbjährige[nmrs]?', 'sechsmonatige[nmrs]?'],
    ['halbjährlich', 'alle (?:sechs|6) Monate'],
    ['(?:zweimal|zwei Mal) (?:im|pro) Jahr', 'halbjährlich'],
    ['dreiköpfige[nmrs]? Team', 'Team (?:von|aus|mit) (?:drei|3)(?: Personen)?'],
    ['vierköpfige[nmrs]? Team', 'Team (?:von|aus|mit) (?:vier|4)(?: Personen)?'],
    ['fünfköpfige[nmrs]? Team', 'Team (?:von|aus|mit) (?:fünf|5)(?: Personen)?'],
  ],
  fr: [
    ['une demi-année|un semestre', '(?:six|6) mois'],
    ['deux fois par an', 'tous les (?:six|6) mois'],
    ['un an et demi', '(?:dix-huit|18) mois'],
    ['une semaine sur deux', 'toutes les deux semaines'],
  ],
  es: [
    ['medio año|un semestre', '(?:seis|6) meses'],
    ['dos veces al año', 'cada (?:seis|6) meses'],
    ['(?:un )?año y medio', '(?:dieciocho|18) meses'],
  ],
  it: [
    ['mezzo anno|un semestre', '(?:sei|6) mesi'],
    ['due volte (?:al)?l.anno', 'ogni (?:sei|6) mesi'],
    ['un anno e mezzo', '(?:diciotto|18) mesi'],
  ],
  pt: [
    ['meio ano|um semestre', '(?:seis|6) meses'],
    ['duas vezes por ano', 'de seis em seis meses'],
    ['(?:um )?ano e meio', '(?:dezoito|18) meses'],
  ],
}

type Way = {
  said: RegExp
  was: RegExp
  /** Words of which the new text has one, for a way of one number; most texts name few. */
  needs: readonly string[]
}

const bounded = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\d-])(?:${pattern})(?![\\p{L}\\d])`, 'iu')
const made = new Map<LanguageCode, readonly Way[]>()

/** Returns the spellings of a number, its rank and the next number. */
const needsOf = (count: number) =>
  [cardinals[count - 1], ordinals[count - 1], cardinals[count], `${count}`, `${count + 1}`].filter(
    (word) => word !== undefined,
  )

/** Both directions of each pair, made at the first question. */
function waysOf(code: LanguageCode): readonly Way[] {
  const there = made.get(code)
  if (there) return there
  const both = ([one, other]: Pair, needs: readonly string[]): Way[] => [
    { said: bounded(one), was: bounded(other), needs },
    { said: bounded(other), was: bounded(one), needs },
  ]
  const counted = code === 'en' ? [2, 3, 4, 5, 6, 7, 8, 9, 10] : []
  const ways = [
    ...(pairs[code] ?? []).flatMap((pair) => both(pair, [])),
    ...counted.flatMap((count) =>
      englishPairs(count).flatMap((pair) => both(pair, needsOf(count))),
    ),
  ]
  made.set(code, ways)
  return ways
}

/** Words that a form leaves open have to be the same in both: "one week in five", "every fifth week". */
const isSame = (a: RegExpExecArray, b: RegExpExecArray) =>
  a.slice(1).every((open, at) => stemOf(open) === stemOf(b[at + 1]))
const stemOf = (open: string | undefined) => open?.toLowerCase().replace(/s$/, '')

/**
 * Writes what a text says in the words that another one has for it, where the two are the same by arithmetic or
 * grammar: "crew of four" as "four-person crew", "every six months" as "twice a year".
 *
 * @param source the text that is replaced
 * @param after the new text
 * @returns the source, as the new text would say it; unchanged where the two say nothing in two ways
 */
export function sayAlike(source: string, after: string, code: LanguageCode): string {
  let text = source
  const lower = after.toLowerCase()
  for (const { said, was, needs } of waysOf(code)) {
    if (needs.length > 0 && !needs.some((word) => lower.includes(word))) continue
    const mine = said.exec(after)
    const theirs = mine && !said.test(text) ? was.exec(text) : null
    if (mine && theirs && isSame(mine, theirs)) text = text.replace(was, () => mine[0])
  }
  return text
}
