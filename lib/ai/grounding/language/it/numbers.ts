import { numberWords } from '../number-words'

const low =
  'zero,uno,due,tre,quattro,cinque,sei,sette,otto,nove,dieci,undici,dodici,tredici,quattordici,quindici,sedici,diciassette,diciotto,diciannove'.split(
    ',',
  )
const tens = [
  '',
  '',
  'venti',
  'trenta',
  'quaranta',
  'cinquanta',
  'sessanta',
  'settanta',
  'ottanta',
  'novanta',
]

/** Italian writes a whole number as one word: all up to 999, and round thousands. */
function allValues(): Map<string, number> {
  const below100 = new Map<string, number>(low.map((word, value) => [word, value]))
  for (const [ten, word] of tens.entries()) {
    if (!word) continue
    below100.set(word, ten * 10)
    for (let one = 1; one < 10; one++) {
      const end = low[one] ?? ''
      // The vowel before "uno" and "otto" goes.
      const stem = /^[uo]/.test(end) ? word.slice(0, -1) : word
      below100.set(stem + end, ten * 10 + one)
    }
  }
  const values = new Map(below100)
  for (let hundred = 1; hundred < 10; hundred++) {
    const prefix = hundred === 1 ? 'cento' : `${low[hundred]}cento`
    values.set(prefix, hundred * 100)
    for (const [word, value] of below100)
      if (value) values.set(prefix + word, hundred * 100 + value)
  }
  for (const [word, value] of [...values]) if (value > 1) values.set(`${word}mila`, value * 1000)
  values.delete('uno')
  for (const [word, value] of [
    ['mille', 1000],
    ['decina', 10],
    ['dozzina', 12],
    ['quindicina', 15],
    ['ventina', 20],
    ['trentina', 30],
    ['quarantina', 40],
    ['cinquantina', 50],
    ['sessantina', 60],
    ['settantina', 70],
    ['ottantina', 80],
    ['novantina', 90],
    ['centinaio', 100],
    ['entrambi', 2],
    ['entrambe', 2],
  ] as const) {
    values.set(word, value)
  }
  return values
}

export const italianNumbers = numberWords({
  values: allValues(),
  multipliers:
    'mila 1000 migliaia 1000 milione 1000000 milioni 1000000 miliardo 1000000000 miliardi 1000000000',
  fractions:
    'mezzo 0.5 meta 0.5 terzo 0.3333 terzi 0.3333 quarto 0.25 quarti 0.25 quinto 0.2 decimo 0.1',
  ratios:
    'dimezzato 0.5 dimezzare 0.5 dimezzando 0.5 raddoppiato 2 raddoppiare 2 raddoppiando 2 doppio 2 triplicato 3 triplicare 3 triplo 3',
  joins: '',
})
