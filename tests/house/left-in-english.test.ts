import { beforeAll, expect, it } from 'vitest'
import { foreignLanguages, textsOfLanguage } from '@/tests/support/message-texts'

/** Shorter texts have too few letters to tell a language by. */
const minLetters = 30

/** The letters of a text without parameters, what stands in quotes, names with capitals inside and addresses. */
const lettersOf = (text: string) =>
  text
    .replaceAll(/⟪[^⟫]*⟫|["“„«‹「『‘”].*?["”“»›」』’]|\S*[./@_]\S+|\p{Lu}\S*\p{Lu}\S*/gu, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')

const trigramsOf = (letters: string) =>
  Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3))

/** Groups of three letters and how often a language has them. */
type Profile = { counts: Map<string, number>; total: number }

function profileOf(texts: Iterable<string>): Profile {
  const counts = new Map<string, number>()
  let total = 0
  for (const text of texts) {
    for (const group of trigramsOf(lettersOf(text))) {
      counts.set(group, (counts.get(group) ?? 0) + 1)
      total++
    }
  }
  return { counts, total }
}

/** The likelihood of a text in a language, as a logarithm; `own` leaves out what the text itself gave to the profile. */
const likelihood = (groups: string[], { counts, total }: Profile, own: Map<string, number>) =>
  groups.reduce((sum, group) => {
    const count = Math.max(0, (counts.get(group) ?? 0) - (own.get(group) ?? 0))
    return sum + Math.log((count + 0.5) / (total + 10_000))
  }, 0)

/** Whether a text is likelier English than the language it is in; `isEnglish`: it is one of English's own. */
function looksEnglish(text: string, english: Profile, other: Profile, isEnglish = false): boolean {
  const letters = lettersOf(text)
  if (letters.replaceAll(' ', '').length < minLetters) return false
  const groups = trigramsOf(letters)
  const own = new Map<string, number>()
  for (const group of groups) own.set(group, (own.get(group) ?? 0) + 1)
  const [inEnglish, inOther] = isEnglish ? [own, new Map()] : [new Map(), own]
  return likelihood(groups, english, inEnglish) > likelihood(groups, other, inOther)
}

let english: Map<string, string>
let englishProfile: Profile

beforeAll(async () => {
  english = await textsOfLanguage('en')
  englishProfile = profileOf(english.values())
})

it.each(foreignLanguages)('are none in %s', async (language) => {
  const texts = await textsOfLanguage(language)
  const profile = profileOf(texts.values())
  const found = [...texts].filter(([, text]) => looksEnglish(text, englishProfile, profile))
  expect(found.map(([path, text]) => `${path}: ${text}`)).toEqual([])
})

it('are found by their groups of letters', async () => {
  const swedish = profileOf((await textsOfLanguage('sv')).values())
  const told = [...english.values()].filter(
    (text) => lettersOf(text).replaceAll(' ', '').length >= minLetters,
  )
  const found = told.filter((text) => looksEnglish(text, englishProfile, swedish, true))
  expect(found.length / told.length).toBeGreaterThan(0.98)
})
