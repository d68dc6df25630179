import { numberWords, readPairs } from '../number-words'

export const englishNumbers = numberWords({
  values: readPairs(
    'one 1 single 1 twice 2 thrice 3 pair 2 couple 2 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90',
  ),
  multipliers:
    'dozen 12 hundred 100 thousand 1000 million 1000000 billion 1000000000 bn 1000000000',
  fractions:
    'half 0.5 third 0.3333 thirds 0.3333 quarter 0.25 quarters 0.25 fifth 0.2 fifths 0.2 tenth 0.1 tenths 0.1 eighth 0.125 sixth 0.1667',
  ratios:
    'halved 0.5 halving 0.5 halve 0.5 doubled 2 doubling 2 double 2 twofold 2 tripled 3 tripling 3 triple 3 trebled 3 threefold 3 quadrupled 4 quadrupling 4 fourfold 4 fivefold 5 tenfold 10',
  joins: 'and',
})
