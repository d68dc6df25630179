import type { MarkRow } from '../types'

/** Turns of phrase for the small words that carry a fact. */
export const germanTurns: readonly MarkRow[] = [
  ['hedge', 'under', 'mit_aufsicht unter_anleitung'],
  [
    'plan',
    'plan',
    'nominiert nominiert_für nominierung eingeladen_zu bewarb beworben bewerbung_um versuchte versucht kandidierte',
  ],
  ['attended', 'attend', 'teil zuhörer zuhörerin als_gast_bei'],
  ['hedge', 'help', 'wirkte wirke wirkten'],
  ['plan', 'plan', 'schlug schlage schlägt würde würden'],
  ['progress', 'candidate', 'kandidat kandidatin anwärter anwärterin bewerberin'],
  [
    'superlative',
    'unique',
    'der_einzige die_einzige das_einzige als_einzige als_einziger als_einziges dem_einzigen der_einzigen',
  ],
  [
    'period',
    'day',
    'tägliches täglichem einmal_am_tag einmal_täglich tagtäglich jeden_einzelnen_tag',
  ],
  [
    'period',
    'week',
    'wöchentliches wöchentlichem einmal_pro_woche einmal_in_der_woche einmal_wöchentlich',
  ],
  [
    'period',
    'fortnight',
    'vierzehntägige vierzehntägigen zweiwöchentliche zweiwöchigen_rhythmus jede_zweite_woche im_zweiwochenrhythmus',
  ],
  ['period', 'month', 'monatliches monatlichem einmal_im_monat einmal_pro_monat einmal_monatlich'],
  [
    'period',
    'quarter',
    'viermal_im_jahr viermal_jährlich alle_drei_monate vierteljährliches vierteljährlichen vierteljährlicher',
  ],
  [
    'period',
    'year',
    'jährliches jährlichem einmal_im_jahr einmal_pro_jahr einmal_jährlich im_jahresturnus',
  ],
  [
    'limit',
    'atMost',
    'nicht_über nie_mehr_als allerhöchstens nie_über keine_mehr_als nicht_größer_als nicht_länger_als maximale maximalen',
  ],
  ['limit', 'atLeast', 'nie_weniger_als oder_mehr nicht_unter'],
  ['limit', 'about', 'in_etwa annäherungsweise überschlägig'],
  [
    'quantifier',
    'most',
    'mehrzahl meisten größtenteils überwiegend vorwiegend hauptsächlich zumeist mehrheitlich in_der_regel für_gewöhnlich normalerweise',
  ],
  ['shared', 'shared', 'im_verbund miteinander hand_in_hand zusammen im_duo gemeinschaftlich'],
  [
    'hedge',
    'help',
    'trug_bei mithilfe mithilfe_beim beitrag_geleistet beitrug wirkte_mit arbeitete_mit war_beteiligt beteiligt_an war_dabei',
  ],
  [
    'progress',
    'ongoing',
    'noch_nicht_abgeschlossen noch_nicht_fertig steht_noch_aus stehen_noch_aus ausstehend laufendes',
  ],
]
