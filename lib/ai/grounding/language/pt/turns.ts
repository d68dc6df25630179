import type { MarkRow } from '../types'

/** Turns of phrase for the small words that carry a fact. */
export const portugueseTurns: readonly MarkRow[] = [
  ['hedge', 'under', 'com_supervisão sob_supervisão'],
  [
    'plan',
    'plan',
    'nomeada_para nomeado_para nomeada_ao nomeado_ao candidata_ao candidato_ao indicada_ao indicado_ao convidada_a convidado_a tentei candidatei-me',
  ],
  ['progress', 'candidate', 'candidato candidata'],
  ['superlative', 'unique', 'o_único a_única os_únicos as_únicas'],
  ['period', 'day', 'todos_os_dias uma_vez_por_dia'],
  ['period', 'week', 'uma_vez_por_semana todas_as_semanas'],
  [
    'period',
    'fortnight',
    'de_quinze_em_quinze_dias a_cada_quinze_dias a_cada_duas_semanas de_duas_em_duas_semanas cada_quinze_dias',
  ],
  ['period', 'month', 'todos_os_meses uma_vez_ao_mês'],
  ['period', 'quarter', 'de_três_em_três_meses a_cada_três_meses quatro_vezes_por_ano'],
  ['period', 'year', 'uma_vez_por_ano todos_os_anos'],
  [
    'limit',
    'atMost',
    'não_superior_a máxima quando_muito não_passam_de não_passam_das não_passam_dos não_passa_de não_passa_das não_passa_dos não_passavam_de não_ultrapassam não_ultrapassa não_excedem não_excede sem_ultrapassar sem_exceder nunca_mais_de',
  ],
  ['limit', 'atLeast', 'não_menos_de ou_mais um_mínimo_de'],
  ['limit', 'about', 'mais_ou_menos na_ordem_de à_roda_de ronda_os ronda_as rondava_os'],
  [
    'quantifier',
    'most',
    'sobretudo maioria maioritariamente principalmente geralmente na_maior_parte a_maior_parte em_geral',
  ],
  ['shared', 'shared', 'a_meias lado_a_lado de_mãos_dadas em_dupla com_colegas'],
  [
    'hedge',
    'help',
    'fiz_parte fiz_parte_de dei_ajuda dar_apoio dei_uma_mão minha_colaboração minha_ajuda',
  ],
  [
    'progress',
    'ongoing',
    'por_aprovar por_concluir em_curso ainda_não aguarda aguarda_aprovação por_terminar a_decorrer',
  ],
]
