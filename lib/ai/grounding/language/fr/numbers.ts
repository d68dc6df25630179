import { numberWords, readPairs } from '../number-words'

export const frenchNumbers = numberWords({
  values: readPairs(
    'zero 0 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 octante 80 nonante 90 dizaine 10 douzaine 12 quinzaine 15 vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50 soixantaine 60 centaine 100',
  ),
  multipliers:
    'cent 100 cents 100 mille 1000 milliers 1000 millier 1000 million 1000000 millions 1000000 milliard 1000000000 milliards 1000000000',
  fractions: 'demi 0.5 moitie 0.5 tiers 0.3333 quart 0.25 quarts 0.25 cinquieme 0.2 dixieme 0.1',
  ratios:
    'double 2 doubler 2 doublee 2 doublant 2 doublement 2 triple 3 triplee 3 tripler 3 triplant 3 quadruple 4',
  joins: 'et',
})
