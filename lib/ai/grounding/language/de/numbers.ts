import { numberWords } from '../number-words'

const ones = ['', 'ein', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun']
const low =
  'null,eins,zwei,drei,vier,funf,sechs,sieben,acht,neun,zehn,elf,zwolf,dreizehn,vierzehn,funfzehn,sechzehn,siebzehn,achtzehn,neunzehn'.split(
    ',',
  )
const tens = [
  '',
  '',
  'zwanzig',
  'dreissig',
  'vierzig',
  'funfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
]

/** German writes a whole number as one word: all up to 999, and round thousands. */
function allValues(): Map<string, number> {
  const values = new Map<string, number>()
  const below100 = new Map<string, number>(low.map((word, value) => [word, value]))
  for (let ten = 2; ten < 10; ten++) {
    for (const [one, word] of ones.entries())
      below100.set(one ? `${word}und${tens[ten]}` : (tens[ten] ?? ''), ten * 10 + one)
  }
  for (const [word, value] of below100) values.set(word, value)
  for (let hundred = 1; hundred < 10; hundred++) {
    const prefixes = hundred === 1 ? ['hundert', 'einhundert'] : [`${ones[hundred]}hundert`]
    for (const prefix of prefixes) {
      values.set(prefix, hundred * 100)
      for (const [word, value] of below100)
        if (value) values.set(prefix + word, hundred * 100 + value)
    }
  }
  for (const [word, value] of [...values]) {
    if (value > 1) values.set(`${word}tausend`, value * 1000)
  }
  values.set('eintausend', 1000)
  values.set('zweier', 2)
  values.set('dreier', 3)
  values.set('beide', 2)
  values.set('beiden', 2)
  return values
}

export const germanNumbers = numberWords({
  values: allValues(),
  multipliers:
    'dutzend 12 tausend 1000 million 1000000 millionen 1000000 mio 1000000 milliarde 1000000000 milliarden 1000000000',
  fractions: 'halb 0.5 halfte 0.5 drittel 0.3333 viertel 0.25 funftel 0.2 zehntel 0.1',
  ratios:
    'halbiert 0.5 halbierte 0.5 halbierung 0.5 halbieren 0.5 verdoppelt 2 verdoppelte 2 verdoppelung 2 verdopplung 2 verdoppeln 2 doppelt 2 verdreifacht 3 verdreifachte 3 verdreifachung 3 vervierfacht 4 verzehnfacht 10',
  joins: '',
})
