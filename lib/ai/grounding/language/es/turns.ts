import type { MarkRow } from '../types'

/** Turns of phrase for the small words that carry a fact. */
export const spanishTurns: readonly MarkRow[] = [
  ['hedge', 'under', 'con_supervisión bajo_tutela'],
  [
    'plan',
    'plan',
    'nominada nominado nominación aspirante invitada_a invitado_a solicité intenté preseleccionada preseleccionado',
  ],
  ['progress', 'candidate', 'candidato candidata aspirante'],
  ['superlative', 'unique', 'el_único la_única los_únicos las_únicas'],
  ['period', 'day', 'a_diario todos_los_días una_vez_al_día'],
  ['period', 'week', 'una_vez_por_semana una_vez_a_la_semana todas_las_semanas'],
  ['period', 'fortnight', 'cada_quince_días cada_catorce_días una_semana_sí_y_otra_no'],
  ['period', 'month', 'una_vez_al_mes todos_los_meses'],
  ['period', 'quarter', 'cada_tres_meses cuatro_veces_al_año'],
  ['period', 'year', 'una_vez_al_año todos_los_años'],
  [
    'limit',
    'atMost',
    'no_superior_a máxima como_mucho no_más no_pasan_de no_pasa_de no_pasaba_de no_superan no_supera no_exceden no_excede sin_superar sin_exceder sin_pasar_de nunca_más_de no_llegan_a_más_de',
  ],
  ['limit', 'atLeast', 'no_menos_de o_más un_mínimo_de'],
  [
    'limit',
    'about',
    'más_o_menos rondando aproximada ronda_los ronda_las rondaba_los rondaban_los rondan_los',
  ],
  [
    'quantifier',
    'most',
    'sobre_todo mayoría mayoritariamente principalmente generalmente casi_siempre por_lo_general en_general la_mayor_parte',
  ],
  [
    'shared',
    'shared',
    'entre_los_dos entre_las_dos en_pareja codo_con_codo de_la_mano de_forma_conjunta',
  ],
  [
    'hedge',
    'help',
    'echar_una_mano tomó_parte aporté aportación mi_colaboración mi_ayuda al_lado_de',
  ],
  [
    'progress',
    'ongoing',
    'no_he_terminado sin_terminar aún_no_he todavía_no_he en_curso cursando curso_actualmente',
  ],
]
