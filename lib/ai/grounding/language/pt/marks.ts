import type { MarkRow } from '../types'

/** Small words that carry a fact, and words of rank, papers and levels. */
export const portugueseMarks: readonly MarkRow[] = [
  ['negation', 'not', 'mas_não não nunca jamais sem nenhum nenhuma nem'],
  [
    'limit',
    'about',
    'perto_de por_volta_de cerca_de cerca aproximadamente à_volta_de uns umas mais_ou_menos na_ordem_de à_roda_de ronda_os ronda_as rondava_os',
  ],
  ['limit', 'less', 'pouco_menos_de menos_de quase inferior_a'],
  ['limit', 'average', 'em_média média_de'],
  [
    'limit',
    'atMost',
    'até no_máximo máximo não_mais_de não_superior_a máxima quando_muito não_passam_de não_passam_das não_passam_dos não_passa_de não_passa_das não_passa_dos não_passavam_de não_ultrapassam não_ultrapassa não_excedem não_excede sem_ultrapassar sem_exceder nunca_mais_de',
  ],
  ['limit', 'atLeast', 'pelo_menos no_mínimo mínimo ao_menos não_menos_de ou_mais um_mínimo_de'],
  ['limit', 'more', 'mais_de superior_a acima_de'],
  ['limit', 'exactly', 'exatamente'],
  ['period', 'season', 'por_época por_safra cada_safra por_temporada'],
  [
    'period',
    'month',
    'uma_vez_por_mês mensal mensais mensalmente por_mês ao_mês cada_mês uma_vez_ao_mês',
  ],
  ['period', 'night', 'por_noite cada_noite'],
  [
    'period',
    'sometimes',
    'às_vezes ocasional esporádico ocasionais ocasionalmente pontual pontuais pontualmente quando_necessário',
  ],
  [
    'period',
    'day',
    'diário diária diários diárias diariamente por_dia ao_dia cada_dia uma_vez_por_dia',
  ],
  [
    'period',
    'week',
    'semanal semanais semanalmente por_semana à_semana cada_semana uma_vez_por_semana',
  ],
  ['period', 'fortnight', 'quinzenal quinzenais quinzenalmente'],
  ['period', 'quarter', 'trimestral trimestrais trimestralmente por_trimestre'],
  ['period', 'year', 'anual anuais anualmente por_ano ao_ano cada_ano uma_vez_por_ano'],
  ['period', 'hour', 'por_hora à_hora cada_hora'],
  ['period', 'shift', 'por_turno cada_turno por_plantão'],
  ['period', 'minute', 'por_minuto'],
  ['period', 'second', 'por_segundo'],
  [
    'period',
    'often',
    'regular regulares regularmente frequente frequentemente habitual habitualmente',
  ],
  ['period', 'always', 'sempre constantemente contínuo contínua continuamente'],
  [
    'hedge',
    'help',
    'tomei_parte participado colaborado contributo ajudava participava colaborava contribuía apoiava colaborou contribuiu participou apoiou ajudei ajuda ajudar ajudando ajudou participei participação participar participando colaborei colaboração colaborar colaborando contribuí contribuição contribuir contribuindo apoiei apoio apoiar apoiando auxiliei auxílio auxiliar auxiliando assistência envolvido envolvida envolvimento',
  ],
  [
    'hedge',
    'plan',
    'proposto proposta ideia sugerido propus propor planeado planejado previsto prevista recomendei recomendação sugeri pretendia pode poderia podia possível potencial tentei candidatei-me',
  ],
  [
    'hedge',
    'progress',
    'aguarda aguardando aguardam ainda atualmente em_curso cursando frequento candidato candidata pendente',
  ],
  [
    'hedge',
    'attended',
    'ouvinte autodidata assisti frequentei observei observação noções básico básicos básica',
  ],
  ['hedge', 'under', 'substituição'],
  ['by', 'by', 'em'],
  ['from', 'from', 'de do da dos das desde'],
  ['to', 'to', 'para a ao até'],
  [
    'hedge',
    'acting',
    'interino interina temporário temporária provisório adjunto adjunta estagiário estagiária estágio aprendiz voluntário voluntária voluntariado part-time ajudante substituto substituta',
  ],
  [
    'title',
    'lead',
    'chefe diretor diretora gerente presidente fundador fundadora supervisor supervisora sénior sênior coordenador coordenadora perito perita especialista líder encarregado encarregada capitão gestor gestora proprietário',
  ],
  [
    'qualification',
    'any',
    'diploma diplomado certificado certificada certificação graduado graduada qualificado qualificada grau título',
  ],
  ['qualification', 'doctor', 'doutoramento doutorado doutor doutora'],
  ['qualification', 'master', 'mestrado mestre mba'],
  ['qualification', 'bachelor', 'licenciatura licenciado licenciada bacharelado bacharel'],
  ['qualification', 'degree', 'pós-graduação prémio prêmio bolsa acreditado'],
  [
    'level',
    'level',
    'escolar elementar básico fluente fluência bilingue bilíngue nativo nativa avançado avançada intermédio intermediário c2 c1 b2 b1 a2 a1',
  ],
]
