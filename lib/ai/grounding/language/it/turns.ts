import type { MarkRow } from '../types'

/** Turns of phrase for the small words that carry a fact. */
export const italianTurns: readonly MarkRow[] = [
  ['hedge', 'under', 'con_supervisione con_la_supervisione'],
  [
    'plan',
    'plan',
    'candidata_al candidato_al candidata_a candidato_a nominata_per nominato_per invitata_a invitato_a tentato_di fatto_domanda',
  ],
  ['progress', 'candidate', 'candidato candidata aspirante'],
  ['superlative', 'unique', 'il_solo la_sola l_unico l_unica i_soli'],
  ['period', 'day', 'una_volta_al_giorno tutti_i_giorni'],
  ['period', 'week', 'una_volta_a_settimana una_volta_alla_settimana tutte_le_settimane'],
  [
    'period',
    'fortnight',
    'a_cadenza_quindicinale ogni_due_settimane ogni_quindici_giorni due_volte_al_mese_circa',
  ],
  ['period', 'month', 'tutti_i_mesi'],
  ['period', 'quarter', 'ogni_tre_mesi quattro_volte_all_anno'],
  ['period', 'year', 'una_volta_all_anno tutti_gli_anni'],
  [
    'limit',
    'atMost',
    'non_oltre massima tutt_al_più mai_oltre mai_più_di non_superano non_supera non_superava senza_superare non_eccede non_superiore_a non_superiori_a al_più',
  ],
  ['limit', 'atLeast', 'non_meno_di o_più un_minimo_di'],
  [
    'limit',
    'about',
    'più_o_meno pressappoco si_aggira_sui si_aggira_sugli si_aggira_intorno_a si_aggirava_sui attorno_a',
  ],
  [
    'quantifier',
    'most',
    'soprattutto perlopiù principalmente prevalentemente maggioranza la_maggior_parte per_lo_più generalmente di_solito in_gran_parte',
  ],
  ['shared', 'shared', 'in_tandem a_quattro_mani fianco_a_fianco in_coppia'],
  [
    'hedge',
    'help',
    'al_fianco_di dare_una_mano ho_preso_parte mio_aiuto mia_collaborazione coadiuvato affiancato affiancando affianco',
  ],
  ['progress', 'ongoing', 'non_ancora_terminato in_corso_di ancora_in_corso da_finire'],
]
