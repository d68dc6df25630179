/** Words of counting, by the primary tag of their language. Languages without an entry write digits. */
type CountingWords = {
  numbers: Readonly<Record<string, number>>
  /** Words for "years". */
  years: ReadonlySet<string>
  /** Words between a number of years and what it is about. */
  between: ReadonlySet<string>
  /** Words before a number that is the least. */
  atLeast: ReadonlySet<string>
}

const words = (text: string) => new Set(text.split(' '))

/** @param text words for 2 to 12, 15, 20, 30, 50 and 100; "-" where one means something else, too */
const numbers = (text: string) => {
  const values = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 50, 100]
  const found = text.split(' ').map((word, at) => [word, values[at] ?? 0] as const)
  return Object.fromEntries(found.filter(([word]) => word !== '-'))
}

const counting: Readonly<Record<string, CountingWords>> = {
  en: {
    numbers: numbers(
      'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty hundred',
    ),
    years: words('years year yrs yr'),
    between: words(
      'of in with using experience professional work hands on s the and working as a an',
    ),
    atLeast: words('over than least'),
  },
  de: {
    numbers: numbers(
      'zwei drei vier funf sechs sieben acht neun zehn elf zwolf funfzehn zwanzig dreissig funfzig hundert',
    ),
    years: words('jahre jahren jahr'),
    between: words('in mit der als im am an berufserfahrung erfahrung praxis und die den dem'),
    atLeast: words('uber mehr als mindestens'),
  },
  fr: {
    numbers: numbers(
      'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cinquante cent',
    ),
    years: words('ans annees an'),
    between: words('de d en d’ experience dans avec comme la le les l du des professionnelle'),
    atLeast: words('de moins'),
  },
  es: {
    numbers: numbers(
      'dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cincuenta cien',
    ),
    years: words('anos ano'),
    between: words('de en con experiencia como la el los las'),
    atLeast: words('de menos'),
  },
  pt: {
    numbers: numbers(
      'dois tres quatro cinco seis sete oito nove dez onze doze quinze vinte trinta cinquenta cem',
    ),
    years: words('anos ano'),
    between: words('de em com experiencia como na no a o da do'),
    atLeast: words('de menos'),
  },
  it: {
    numbers: numbers(
      'due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta cinquanta cento',
    ),
    years: words('anni anno'),
    between: words('di in con esperienza come nel nella il la'),
    atLeast: words('di oltre almeno'),
  },
  nl: {
    numbers: numbers(
      'twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig dertig vijftig honderd',
    ),
    years: words('jaar jaren'),
    between: words('in met ervaring werkervaring als de het van'),
    atLeast: words('dan minstens ruim'),
  },
}

const none: CountingWords = {
  numbers: {},
  years: new Set(),
  between: new Set(),
  atLeast: new Set(),
}

/** Returns the words of counting of a language, as `foldText` writes them. */
export const countingWordsOf = (language: string): CountingWords =>
  Object.hasOwn(counting, language) ? (counting[language] ?? none) : none
