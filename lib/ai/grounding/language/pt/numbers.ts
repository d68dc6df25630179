import { numberWords, readPairs } from '../number-words'

export const portugueseNumbers = numberWords({
  values: readPairs(
    'zero 0 dois 2 duas 2 tres 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10 onze 11 doze 12 treze 13 catorze 14 quatorze 14 quinze 15 dezasseis 16 dezesseis 16 dezassete 17 dezessete 17 dezoito 18 dezanove 19 dezenove 19 vinte 20 trinta 30 quarenta 40 cinquenta 50 sessenta 60 setenta 70 oitenta 80 noventa 90 cem 100 cento 100 duzentos 200 duzentas 200 trezentos 300 trezentas 300 quatrocentos 400 quinhentos 500 quinhentas 500 seiscentos 600 setecentos 700 oitocentos 800 novecentos 900 dezena 10 duzia 12 quinzena 15 vintena 20 centena 100 ambos 2 ambas 2',
  ),
  multipliers: 'mil 1000 milhares 1000 milhao 1000000 milhoes 1000000',
  fractions:
    'meio 0.5 metade 0.5 terco 0.3333 tercos 0.3333 quarto 0.25 quartos 0.25 quinto 0.2 decimo 0.1',
  ratios:
    'dupliquei 2 duplicar 2 duplicando 2 duplicou 2 dobro 2 dobrei 2 tripliquei 3 triplicar 3 triplicou 3 triplo 3',
  joins: 'e',
})
