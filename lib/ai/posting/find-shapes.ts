/** Word that looks like a tool, standard or method, though no list has it. */
export type Shape = { words: string; from: number; to: number }

/** Matches inner capitals, letters with digits or signs, or a few capitals. */
const technical =
  /(?<![\p{L}\p{N}@./_-])(?:\p{Lu}?\p{Ll}+\p{Lu}[\p{L}\p{N}]*|\p{Lu}{2,}\p{Ll}+[\p{L}\p{N}]*|\p{Lu}[\p{L}\p{N}]*[+#]+|\p{Lu}[\p{L}]*\d[\p{L}\p{N}]*|\p{L}[\p{L}\p{N}]{1,20}\.(?:js|io|ai|net)|\p{Lu}{2,6}(?:[-/ ]\d{2,6}(?::\d{4})?)?)(?![\p{L}\p{N}@_]|\.\p{Ll})/gu

/** Matches one to three capitalised words inside a sentence. */
const capital =
  /(?<=[\p{Ll}\d,)(/&] )\p{Lu}[\p{Ll}\p{N}+#-]{2,}(?: \p{Lu}[\p{Ll}\p{N}+#-]{1,}){0,2}(?![\p{L}\p{N}@])/gu

/** Places, currencies, legal forms, days, gender markers and other words in capitals. */
const common = new Set(
  `UK US USA EU UE UAE GB DE FR ES IT PT CH AT BR MX NYC LA SF DACH EMEA APAC LATAM EUR GBP USD CHF BRL CET GMT UTC
  GMBH AG KG SE SA SAS SARL SL SRL SPA LTD LLC PLC INC CO BV NV EV MBH OHG GBR UG EURL LDA
  CV CVS PDF FAQ ID NO YES OK AM PM TBD ASAP CEO CTO CFO COO FT PT VZ TZ CDI CDD RTT VTC KM KG TV AND OR THE NOT WE YOU ALL NEW JOB
  B2 C1 C2 A1 A2 B1 M F W D H X MWD FMD Q1 Q2 Q3 Q4 HR PR IT PTO ESPP RSU DEI EEO LGBTQ LGBT LGBTQIA BAME CLT PJ IVA VAT NHS BAT BLOCK II III IV VI
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
  Europe Germany France Spain Italy Portugal Brazil Ireland Switzerland Austria England Scotland London Paris Berlin Madrid Lisbon Rome Milan Munich Hamburg Vienna Zurich Dublin Barcelona Porto Remote Hybrid
  Bachelor Master Degree University College Team Company Senior Junior Lead Manager Director Engineer Developer Nurse Teacher Analyst Salary Please Apply Job Role`
    .split(/\s+/)
    .map((word) => word.toLowerCase()),
)

const isCommon = (words: string) =>
  words.split(/[ /-]/).every((word) => common.has(word.toLowerCase()))

/** Returns true for an all-caps line, whose capitals mean nothing. */
const shouts = (sentence: string) => {
  const letters = sentence.match(/\p{L}/gu) ?? []
  const large = letters.filter((letter) => letter !== letter.toLowerCase())
  return letters.length > 0 && large.length > letters.length * 0.6
}

/**
 * Finds names in a sentence by their shape.
 *
 * @param hasCapitalNouns true in German, where only technical shapes count
 */
export function findShapes(sentence: string, hasCapitalNouns: boolean): Shape[] {
  const isList = !/\p{Ll}{3,} \p{Ll}{2,} \p{Ll}/u.test(sentence) && sentence.includes(',')
  if (shouts(sentence) && !isList) return []
  const found: Shape[] = []
  const add = (pattern: RegExp) => {
    for (const { index: from, 0: words } of sentence.matchAll(pattern)) {
      const to = from + words.length
      const isInside = found.some((other) => from < other.to && to > other.from)
      if (!isInside && !isCommon(words)) found.push({ words, from, to })
    }
  }
  add(technical)
  if (!hasCapitalNouns) add(capital)
  return found.toSorted((a, b) => a.from - b.from)
}
