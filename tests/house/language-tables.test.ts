import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { isOnlyLevel } from '@/lib/ai/checks/words/skill-levels'
import { monthNamed } from '@/lib/ai/cv/month-names'
import { leansOnBefore } from '@/lib/ai/letters/leans-on-before'
import { findYears } from '@/lib/ai/posting/find-years'
import { lose } from '@/lib/ai/reader/canary-losses'
import { numberWordsOf, valueOfWord } from '@/lib/ai/reader/numbers'
import { detectLanguage } from '@/lib/ai/text/detect-language'
import * as dateWords from '@/lib/importers/dates/date-words'
import { monthNamesOf, monthPhrases } from '@/lib/importers/dates/month-names'
import { contactLabel, isDocumentTitle, subLabel } from '@/lib/importers/lexicon/labels'
import { languageOf } from '@/lib/importers/lexicon/language-of'
import { languageToPrint } from '@/lib/importers/lexicon/language-to-print'
import { fluencyIn } from '@/lib/importers/lexicon/tongues'
import { compileWords } from '@/lib/importers/lexicon/word-table'
import { canaryWords } from '@/lib/language/canaries'
import { bareCountries, checkWords, personalDetails } from '@/lib/language/checks'
import { countingWordsOf } from '@/lib/language/counting'
import { functionWords } from '@/lib/language/detection'
import { genderedWords, unspacedGenderedWords } from '@/lib/language/gender'
import { lexiconOf, loadLexicons } from '@/lib/language/grounding'
import { decisions, headingTables, joiners, modifiers } from '@/lib/language/headings'
import { labelTables } from '@/lib/language/labels'
import { applicationWords } from '@/lib/language/letters'
import { phraseLanguageOf, wordsOf } from '@/lib/language/posting'
import * as shared from '@/lib/language/shared/title-words'
import {
  importLanguages,
  type LanguageCode,
  labelLanguages,
  labelVariants,
  type PhraseLanguage,
  translationLanguages,
} from '@/lib/language/tags'
import { titleCells } from '@/lib/language/titles'
import { isRightToLeftLanguage } from '@/lib/language/unicode/direction'
import { foldInPlace } from '@/lib/language/unicode/fold-in-place'
import { foldText } from '@/lib/language/unicode/fold-text'
import { foldWords, plainWords } from '@/lib/language/unicode/fold-words'
import { withPlainDigits } from '@/lib/language/unicode/plain-digits'
import { birthDates } from '@/lib/resume/blind/birth-dates'
import { languageTableOf } from '@/lib/resume/labels/language-tables'
import { firstLook } from '@/lib/resume/look'

/** Returns a value whose JSON has its maps, sets and patterns, in their order. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(plain)
  if (value instanceof Set) return [...value]
  if (value instanceof RegExp) return [value.source, value.flags]
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value).map(([key, part]) => [key, plain(part)])
}

const hash = (value: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(plain(value)) ?? '')
    .digest('hex')

const sorted = <Value>(map: ReadonlyMap<string, Value>) =>
  [...map].sort(([a], [b]) => (a < b ? -1 : Number(a > b)))

const six: readonly LanguageCode[] = ['en', 'de', 'es', 'fr', 'pt', 'it']
const kinds = ['hedge', 'part', 'negation', 'plural', 'role'] as const
const phraseLanguages: readonly PhraseLanguage[] = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl']
const tags = [...importLanguages, 'bg', 'xx']

/** Phrases of all languages: headings, rows of small words, labels. */
const phrases = [
  ...Object.values(headingTables).flatMap((table) =>
    Object.values(table).flatMap((cell) => cell.split('|')),
  ),
  ...Object.values(labelTables).flatMap(({ labels, native, ongoing, details }) => [
    ...Object.values(labels),
    ...Object.values(details),
    native,
    ...ongoing,
  ]),
]
const rows = [
  ...Object.values(functionWords),
  ...Object.values(headingTables).map(({ work, skills }) => `${work} ${skills}`),
  ...phraseLanguages.map((tag) => [...wordsOf(tag).functions].join(' ')),
  ...Object.values(checkWords).flatMap((words) => Object.values(words).map(({ source }) => source)),
].map((row) => row.replaceAll('|', ' '))
const sentences = rows.flatMap((row) => {
  const words = row.split(' ')
  return words.map((_, at) => words.slice(at, at + 5).join(' '))
})
const words = [...new Set(rows.flatMap((row) => row.split(/[ |]+/)))]

const wordTable = (...cells: Parameters<typeof compileWords>) => {
  const { whole, capitals, starts, ends, inside } = compileWords(...cells)
  const lists = (map: ReadonlyMap<string, readonly string[]>) =>
    sorted(map).map(([key, list]) => [key, list.toSorted()])
  return [sorted(whole), [...capitals].sort(), lists(starts), lists(ends), inside]
}

it('compiles the tables of all languages to the same values as before', async () => {
  await loadLexicons()
  const { endOfPhrase: _, ...dates } = dateWords
  expect({
    tags: hash([labelLanguages, labelVariants, importLanguages, translationLanguages]),
    labels: hash(labelTables),
    earlierLabels: hash(Object.keys(labelTables).map((tag) => languageTableOf(tag, firstLook))),
    headings: hash([headingTables, decisions, modifiers, joiners]),
    months: hash(tags.map((tag) => monthNamesOf(tag))),
    monthPhrases: hash(
      [
        ...new Set(
          tags.flatMap((tag) => [...monthNamesOf(tag).keys()].map((name) => name.charAt(0))),
        ),
      ]
        .sort()
        .map((first) => sorted(monthPhrases(first))),
    ),
    monthNamed: hash(tags.flatMap((tag) => [...monthNamesOf(tag).keys()].map(monthNamed))),
    dates: hash(
      Object.entries(dates).map(([name, value]) => [
        name,
        value instanceof Map
          ? sorted(value).map(([key, list]) => [key, list.toSorted()])
          : [...value].sort(),
      ]),
    ),
    positions: hash(wordTable(titleCells('positions'), [shared.weakPositions, 0.4])),
    noPositions: hash(wordTable(shared.noPositions)),
    organizations: hash(
      wordTable(
        [...shared.sharedEmployers, ...titleCells('employers')],
        [shared.weakEmployers, 0.5],
      ),
    ),
    institutions: hash(wordTable(titleCells('schools'))),
    degrees: hash(
      wordTable(
        titleCells('degrees'),
        [titleCells('halfDegrees'), 0.6],
        [shared.fieldsOfStudy, 0.3],
      ),
    ),
    noDegrees: hash(wordTable(shared.noDegrees)),
    contactLabels: hash(
      phrases.map((text) => [contactLabel(text), subLabel(text), isDocumentTitle(text)]),
    ),
    functionWords: hash(functionWords),
    languageOf: hash(
      sentences.map((text) => {
        const told = languageOf([text])
        return [told, languageToPrint([text], told)]
      }),
    ),
    languageToPrint: hash(sentences.map((text) => languageToPrint([text], 'sv'))),
    detected: hash(
      sentences.map((text) => [detectLanguage(text) ?? '', detectLanguage(text, 'de') ?? '']),
    ),
    fluency: hash([...phrases, ...words].map(fluencyIn)),
    gendered: hash([genderedWords, unspacedGenderedWords, birthDates]),
    checks: hash([checkWords, personalDetails, bareCountries, words.map(isOnlyLevel)]),
    letters: hash([
      Object.values(applicationWords),
      sentences.map((text) => six.map((code) => leansOnBefore(text, code))),
    ]),
    canaries: hash(canaryWords),
    losses: hash(
      six.flatMap((code) =>
        sentences.map((text) =>
          kinds.map((kind) => lose(`helped ${text} two of the 3 teams`, code, kind) ?? ''),
        ),
      ),
    ),
    grounding: hash(
      six
        .map(lexiconOf)
        .map(({ table: { stem, ...table }, ...lexicon }) => [
          table,
          lexicon,
          words.map((word) => stem(foldText(word))),
        ]),
    ),
    posting: hash([
      phraseLanguages.map((tag) => wordsOf(tag)),
      sentences.map((text) => phraseLanguageOf(text.split(' '), 'en')),
    ]),
    counting: hash([
      [...phraseLanguages, 'pl'].map((tag) => countingWordsOf(tag)),
      Object.fromEntries(six.map((code) => [code, numberWordsOf(code)])),
      words.map((word) => six.map((code) => valueOfWord(word, code))),
      words.map((word) => findYears(`experience ${word} years`, true)),
    ]),
    folding: hash(
      [...phrases, ...words, '१२ ٣٤ ۵۶ Ｆｕｌｌ ﬁ “q” ‘s’ – — ‑ … ŁØßþð ş ẞ'].map((text) => [
        foldText(text),
        foldWords(text),
        plainWords(text),
        foldInPlace(text).folded,
        withPlainDigits(text),
      ]),
    ),
    direction: hash([...tags, 'ckb', 'ps', 'yi'].map(isRightToLeftLanguage)),
  }).toMatchInlineSnapshot(`
    {
      "canaries": "f5d25e604ac57905a20c765a3d48c255482c666d02471efda4a32269abd9c4ae",
      "checks": "fbf80284c15a5ab8082521c80a79ff93a9759a4790ac74d2d58eb99011fe0856",
      "contactLabels": "5986a3132af7a763876100a03ad449728e6da4bdc12976d20571d5a4fcc7fba1",
      "counting": "27ec4c2c507ed7ed568d3443180ecd51616378b321cfa9e0276f2c1cfb992f98",
      "dates": "a220846df57781713c7b5bd0729cdf48895ce16f7a48b55d0ac50d04ed54e85e",
      "degrees": "c1561bd62a3c8ed47ce75de7b3ed8a49f371eacd98b4a562aee67dd5ffc7b0b8",
      "detected": "02b653b09515095785af7527c96f0a4b7c65c214fd8ce1452176cede7dd4e5a5",
      "direction": "e3c84951e39307e19e0aedcb8615c8cd93ad9ad3a1f6807a658a5ed361bfaee3",
      "earlierLabels": "36785111192f2e858700ab2f1b56e3d5a63e48012c1f39d6adde762a817dd1e6",
      "fluency": "584a7f1df3799deb38bd28ec83efafa2e02a1eae9e0bf499d8d87cbe86ae3a58",
      "folding": "a39d1c402de79c48a7782df287720ec67a0a45904bff7bbddc7669dc20b587a9",
      "functionWords": "b233bb8a70a97831fc2210e1132377b70f404efbe7b69a34466cf6b6924df936",
      "gendered": "5ae0c0e924c56147448df9550dd08651badfd692327a997d62d82d7cab95fe14",
      "grounding": "62f4be12c08600dffb72f9fbeae5b2ff7353590498ed145101388db0f66d54b8",
      "headings": "36b63ad2675b01743973a7645831a34cb23d87e874f7ca350b2720fc1ec01cb6",
      "institutions": "263c5a4ab15341982aef9336ca99fd2f0834ce51656084332c4bfa13c1f14121",
      "labels": "fb72adc59a5dfb6b213055ca5a9d527c53a44b6e153faa6ccae4d36ec9582fd9",
      "languageOf": "4d0c46a7d29f8740667a83e56ad578bd745a186ec13d9ad48556036663a4a359",
      "languageToPrint": "2b6a0b688825f50718dfc852cd427d91098e8c4a841caa6379f0bf1de81b3bd5",
      "letters": "f8a4fdd58bf42e68ef8056b259c9df7311c4ff0052d16c847a508b133930bd48",
      "losses": "813fa739f3aba4a19dc5ee18e8f3ed030d87b252478000d272a4df6e9715504d",
      "monthNamed": "14d020fefb3b53146e8c7ec4f3ab3b76e2c2bbfe1bf724324ac25076a0172f01",
      "monthPhrases": "89975e5f0d183c8335ad078c8a912a56ca3084456bbb434c69c0ddbb8afdecbb",
      "months": "125c5a68c460508436c80ca8125e13e208e6719f85fcadbd529bae5e02fae3f0",
      "noDegrees": "f3223b2736d53f2d793c37ef05e5530b21d02803e0b1f355372a78fe0f43c9d3",
      "noPositions": "0bd918324d9112caf7a52a2b03057d38c04fa7c4f2f1125bee4d5a61877886f5",
      "organizations": "657473f2c8571031deaa6c4bf1676a33d7134d57ae3ae187a5220822a4b6f231",
      "positions": "bc27556b71c4652ffb52fa9b1bb6a6110cd6ddc8f8d78b94979c291c42ac896b",
      "posting": "e1f21af3c71a19107eff5fa3f63e0a600fd8cd63ed7b2c2be23292abb444a208",
      "tags": "337aa5e6d961e5291509370d336b705490fb7a942cfb869181b9f5cd8c6d7618",
    }
  `)
})
