import type { LanguageCode } from '@/lib/language/tags'

/** Unit after a number: its dimension, and its size in millimetres, grams or square metres; 1 for money. */
export type Unit = { unit: string; factor: number }

const rows: readonly (readonly [unit: string, factor: number, words: string])[] = [
  ['EUR', 1, 'euro euros eur'],
  ['GBP', 1, 'pound pounds gbp libras sterline livres pfund'],
  ['USD', 1, 'dollar dollars usd dolares dollari'],
  ['CHF', 1, 'chf franken francs franchi'],
  ['BRL', 1, 'reais brl'],
  ['PLN', 1, 'zloty pln'],
  ['SEK', 1, 'sek kronor'],
  ['TRY', 1, 'lira try'],
  [
    'length',
    1,
    'mm millimetre millimetres millimeter millimeters milimetro milimetros millimetro millimetri',
  ],
  [
    'length',
    10,
    'cm centimetre centimetres centimeter centimeters zentimeter centimetro centimetros centimetri',
  ],
  ['length', 1e3, 'm metre metres meter meters metern metro metros metri'],
  [
    'length',
    1e6,
    'km kilometre kilometres kilometer kilometers kilometern kilometro kilometros quilometro quilometros chilometro chilometri',
  ],
  ['length', 1_609_344, 'mile milla millas milha milhas miglio miglia meile meilen'],
  ['length', 304.8, 'ft foot feet'],
  ['length', 914.4, 'yard yards'],
  ['weight', 1, 'g gram grams gramme grammes gramm gramo gramos grama gramas grammo grammi'],
  [
    'weight',
    1e3,
    'kg kilo kilos kilogram kilograms kilogramm kilogramme kilogrammes kilogramo kilogramos quilo quilos quilograma quilogramas chilo chili chilogrammo chilogrammi',
  ],
  ['weight', 1e6, 't ton tons tonne tonnes tonnen tonelada toneladas tonnellata tonnellate'],
  ['weight', 453.592, 'lb lbs'],
  ['weight', 28.3495, 'oz ounce ounces'],
  ['area', 1, 'm² m2 qm quadratmeter quadratmetern'],
  ['area', 1e6, 'km² km2 quadratkilometer quadratkilometern'],
]

const units = new Map(
  rows.flatMap(([unit, factor, words]) =>
    words.split(' ').map((word) => [word, { unit, factor }] as const),
  ),
)

const squares = /^(?:square|sq|carres?|cuadrados?|quadrat[io]|quadrados?)$/

/** Returns the unit named after a number and its word count: "km", "square metres", "metros cuadrados". */
export function unitAt(
  pieces: readonly { text: string; folded: string }[],
  at: number,
  language: LanguageCode,
): (Unit & { length: number }) | null {
  const [first, second] = [pieces[at], pieces[at + 1]]
  if (!first) return null
  const isBefore = squares.test(first.folded)
  const named = isBefore ? second : first
  const unit = named ? unitOf(named, language) : null
  if (unit?.unit !== 'length' || !(isBefore || squares.test(second?.folded ?? '')))
    return unit && !isBefore ? { ...unit, length: 1 } : null
  return { unit: 'area', factor: (unit.factor / 1000) ** 2, length: 2 }
}

/** Returns the unit that a word names. "m", "g" and "t" are units only in lower case. */
function unitOf(
  { text, folded }: { text: string; folded: string },
  language: LanguageCode,
): Unit | null {
  if (folded.length === 1 && text !== folded) return null
  // "miles" means thousands in Spanish.
  if (folded === 'miles' && language === 'en') return units.get('mile') ?? null
  return units.get(folded) ?? null
}
