import type { PhraseLanguage } from './tags'
import { foldText } from './unicode/fold-text'

/** Words of counting of a language, parted by spaces. */
type Counting = {
  /** One to twelve, as written. */
  small: string
  /** Another form of two. */
  alsoTwo?: string
  /** Words for one before "year". */
  one: string
  /** 15, 20, 30, 50 and 100, as written. */
  rounds: string
  /** Words for "years", folded. */
  years: string
  /** Words between a number of years and what it is about, folded. */
  between: string
  /** Words before a number that is the least, folded. */
  atLeast: string
}

export const counting: Readonly<Record<PhraseLanguage, Counting>> = {
  en: {
    small: 'one two three four five six seven eight nine ten eleven twelve',
    one: 'one',
    rounds: 'fifteen twenty thirty fifty hundred',
    years: 'years year yrs yr',
    between: 'of in with using experience professional work hands on s the and working as a an',
    atLeast: 'over than least',
  },
  de: {
    small: 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    one: 'ein eine einem',
    rounds: 'fünfzehn zwanzig dreißig fünfzig hundert',
    years: 'jahre jahren jahr',
    between: 'in mit der als im am an berufserfahrung erfahrung praxis und die den dem',
    atLeast: 'uber mehr als mindestens',
  },
  fr: {
    small: 'un deux trois quatre cinq six sept huit neuf dix onze douze',
    one: 'un',
    rounds: 'quinze vingt trente cinquante cent',
    years: 'ans annees an',
    between: 'de d en d’ experience dans avec comme la le les l du des professionnelle',
    atLeast: 'de moins',
  },
  es: {
    small: 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
    one: 'un',
    rounds: 'quince veinte treinta cincuenta cien',
    years: 'anos ano',
    between: 'de en con experiencia como la el los las',
    atLeast: 'de menos',
  },
  pt: {
    small: 'um dois três quatro cinco seis sete oito nove dez onze doze',
    alsoTwo: 'duas',
    one: 'um uma',
    rounds: 'quinze vinte trinta cinquenta cem',
    years: 'anos ano',
    between: 'de em com experiencia como na no a o da do',
    atLeast: 'de menos',
  },
  it: {
    small: 'uno due tre quattro cinque sei sette otto nove dieci undici dodici',
    one: 'un',
    rounds: 'quindici venti trenta cinquanta cento',
    years: 'anni anno',
    between: 'di in con esperienza come nel nella il la',
    atLeast: 'di oltre almeno',
  },
  nl: {
    small: 'een twee drie vier vijf zes zeven acht negen tien elf twaalf',
    one: 'een',
    rounds: 'vijftien twintig dertig vijftig honderd',
    years: 'jaar jaren',
    between: 'in met ervaring werkervaring als de het van',
    atLeast: 'dan minstens ruim',
  },
}

/** Words of counting of one language, as `foldText` writes them. */
type CountingWords = {
  /** 2 to 12 and the round numbers by their words. */
  numbers: Readonly<Record<string, number>>
  years: ReadonlySet<string>
  between: ReadonlySet<string>
  atLeast: ReadonlySet<string>
}

const values = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 50, 100]
const setOf = (words: string) => new Set(words.split(' '))

const compiled = new Map(
  Object.entries(counting).map(([language, { small, rounds, years, between, atLeast }]) => {
    const words = foldText(`${small} ${rounds}`).split(' ').slice(1)
    const numbers = Object.fromEntries(words.map((word, at) => [word, values[at] ?? 0]))
    const sets = { years: setOf(years), between: setOf(between), atLeast: setOf(atLeast) }
    return [language, { numbers, ...sets }] as const
  }),
)

const none: CountingWords = {
  numbers: {},
  years: new Set(),
  between: new Set(),
  atLeast: new Set(),
}

/** Returns the words of counting of a language (primary tag); languages without them write digits. */
export const countingWordsOf = (language: string): CountingWords => compiled.get(language) ?? none
