import { numberWords, readPairs } from '../number-words'

export const spanishNumbers = numberWords({
  values: readPairs(
    'cero 0 uno 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiuno 21 veintiun 21 veintidos 22 veintitres 23 veinticuatro 24 veinticinco 25 veintiseis 26 veintisiete 27 veintiocho 28 veintinueve 29 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100 doscientos 200 doscientas 200 trescientos 300 trescientas 300 cuatrocientos 400 cuatrocientas 400 quinientos 500 quinientas 500 seiscientos 600 seiscientas 600 setecientos 700 ochocientos 800 novecientos 900 decena 10 docena 12 quincena 15 veintena 20 centenar 100 ambos 2 ambas 2',
  ),
  multipliers: 'mil 1000 miles 1000 millon 1000000 millones 1000000',
  fractions:
    'medio 0.5 mitad 0.5 tercio 0.3333 tercios 0.3333 cuarto 0.25 cuartos 0.25 quinto 0.2 decimo 0.1',
  ratios:
    'duplique 2 duplicar 2 duplicando 2 duplico 2 doble 2 triplique 3 triplicar 3 triplicando 3 triple 3',
  joins: 'y',
})
