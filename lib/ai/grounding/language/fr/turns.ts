import type { MarkRow } from '../types'

/** Turns of phrase for the small words that carry a fact. */
export const frenchTurns: readonly MarkRow[] = [
  ['hedge', 'under', 'avec_supervision avec_encadrement'],
  [
    'plan',
    'plan',
    'nommée_pour nommé_pour nominée nominé nomination candidature_à postulé invitée_à invité_à tenté_de essayé_de présélectionnée présélectionné',
  ],
  ['progress', 'candidate', 'candidat candidate candidats candidates'],
  [
    'superlative',
    'unique',
    'le_seul la_seule les_seuls les_seules en_tant_que_seul en_tant_que_seule',
  ],
  ['period', 'day', 'une_fois_par_jour tous_les_jours'],
  ['period', 'week', 'une_fois_par_semaine toutes_les_semaines'],
  [
    'period',
    'fortnight',
    'toutes_les_deux_semaines tous_les_quinze_jours une_semaine_sur_deux bimensuel',
  ],
  ['period', 'month', 'une_fois_par_mois tous_les_mois'],
  ['period', 'quarter', 'tous_les_trois_mois quatre_fois_par_an'],
  ['period', 'year', 'une_fois_par_an tous_les_ans chaque_an'],
  [
    'period',
    'weekend',
    'week-end le_week-end chaque_week-end tous_les_week-ends le_samedi_et_le_dimanche en_fin_de_semaine',
  ],
  [
    'limit',
    'atMost',
    'tout_au_plus pas_plus_de maximale un_maximum_de ne_dépassant_pas ne_dépasse_pas ne_dépassent_pas ne_dépassait_pas ne_dépassant_jamais sans_dépasser n_excédant_pas n_excède_pas jamais_plus_de dans_la_limite_de plafonné_à plafonnée_à plafonnés_à plafonnées_à',
  ],
  ['limit', 'atLeast', 'pas_moins_de un_minimum_de ou_plus'],
  [
    'limit',
    'about',
    'à_peu_de_chose_près une_petite avoisine avoisinait avoisinant aux_alentours_de dans_les',
  ],
  [
    'quantifier',
    'most',
    'majorité plupart principalement surtout essentiellement le_plus_souvent généralement en_majorité pour_la_plupart majoritairement',
  ],
  [
    'shared',
    'shared',
    'main_dans_la_main à_plusieurs aux_côtés_de aux_côtés_du en_commun de_concert',
  ],
  [
    'hedge',
    'help',
    'prêter_main-forte coup_de_main donné_un_coup_de_main épaulé secondé concouru prenait_part a_pris_part contributeur contributrice prête_assistance',
  ],
  ['hedge', 'under', 'sous_la_houlette sous_l_égide sous_la_conduite sous_l_autorité'],
  ['progress', 'ongoing', 'en_phase_de_test inachevé non_terminé à_l_essai à_l_étude'],
]
