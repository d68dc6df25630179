import {
  type GroundingTable,
  type Marks,
  makeRomanceStem,
  numberWords,
  readPairs,
  type WishWords,
} from '../kinds/grounding'

const numbers = numberWords({
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

const wishes: WishWords = {
  openings:
    'gostaria de|gostaria muito de|eu gostaria de|terei todo o gosto em|teria todo o gosto em|teria muito gosto em|ficaria feliz em|ficaria muito feliz em|seria um prazer|será um prazer|espero|aguardo|fico a aguardar|fico à espera de|tenho interesse em|interessa-me',
  rest: 'você|vocês|vos|o|a|os|as|um|uma|de|do|da|dos|das|em|no|na|ao|à|para|por|pela|pelo|sobre|com|e|ou|este|esta|seu|sua|vosso|vossa|falar|conversar|conhecer|conhecê-lo|conhecê-la|conhecê-los|saber mais|saber mais sobre|breve|em breve|pessoalmente|entrevista|conversa|reunião|oportunidade|ocasião|resposta|notícias|vaga|posição|função|equipa|equipe|empresa|a minha candidatura|minha candidatura|a minha carta|minha carta|juntar-me|como poderia ajudar|como poderia contribuir',
  whole:
    'obrigado|obrigada|muito obrigado|muito obrigada|obrigado pela atenção|obrigada pela atenção|obrigado pela sua atenção|obrigada pela sua atenção|obrigado pelo seu tempo|obrigada pelo seu tempo|agradeço a sua atenção|agradeço desde já a sua atenção|com os melhores cumprimentos|atenciosamente',
}

/** Small words that carry a fact, and words of rank, papers and levels. */
const marks: Marks = {
  negation: { not: 'mas_não não nunca jamais sem nenhum nenhuma nem' },
  limit: {
    about:
      'perto_de por_volta_de cerca_de cerca aproximadamente à_volta_de uns umas mais_ou_menos na_ordem_de à_roda_de ronda_os ronda_as rondava_os',
    less: 'pouco_menos_de menos_de quase inferior_a',
    average: 'em_média média_de',
    atMost:
      'até no_máximo máximo não_mais_de não_superior_a máxima quando_muito não_passam_de não_passam_das não_passam_dos não_passa_de não_passa_das não_passa_dos não_passavam_de não_ultrapassam não_ultrapassa não_excedem não_excede sem_ultrapassar sem_exceder nunca_mais_de',
    atLeast: 'pelo_menos no_mínimo mínimo ao_menos não_menos_de ou_mais um_mínimo_de',
    more: 'mais_de superior_a acima_de',
    exactly: 'exatamente',
  },
  period: {
    season: 'por_época por_safra cada_safra por_temporada',
    month: 'uma_vez_por_mês mensal mensais mensalmente por_mês ao_mês cada_mês uma_vez_ao_mês',
    night: 'por_noite cada_noite',
    sometimes:
      'às_vezes ocasional esporádico ocasionais ocasionalmente pontual pontuais pontualmente quando_necessário',
    day: 'diário diária diários diárias diariamente por_dia ao_dia cada_dia uma_vez_por_dia',
    week: 'semanal semanais semanalmente por_semana à_semana cada_semana uma_vez_por_semana',
    fortnight: 'quinzenal quinzenais quinzenalmente',
    quarter: 'trimestral trimestrais trimestralmente por_trimestre',
    year: 'anual anuais anualmente por_ano ao_ano cada_ano uma_vez_por_ano',
    hour: 'por_hora à_hora cada_hora',
    shift: 'por_turno cada_turno por_plantão',
    minute: 'por_minuto',
    second: 'por_segundo',
    often: 'regular regulares regularmente frequente frequentemente habitual habitualmente',
    always: 'sempre constantemente contínuo contínua continuamente',
  },
  hedge: {
    help: 'tomei_parte participado colaborado contributo ajudava participava colaborava contribuía apoiava colaborou contribuiu participou apoiou ajudei ajuda ajudar ajudando ajudou participei participação participar participando colaborei colaboração colaborar colaborando contribuí contribuição contribuir contribuindo apoiei apoio apoiar apoiando auxiliei auxílio auxiliar auxiliando assistência envolvido envolvida envolvimento',
    plan: 'proposto proposta ideia sugerido propus propor planeado planejado previsto prevista recomendei recomendação sugeri pretendia pode poderia podia possível potencial tentei candidatei-me',
    progress:
      'aguarda aguardando aguardam ainda atualmente em_curso cursando frequento candidato candidata pendente',
    attended:
      'ouvinte autodidata assisti frequentei observei observação noções básico básicos básica',
    under: 'substituição',
    acting:
      'interino interina temporário temporária provisório adjunto adjunta estagiário estagiária estágio aprendiz voluntário voluntária voluntariado part-time ajudante substituto substituta',
  },
  by: { by: 'em' },
  from: { from: 'de do da dos das desde' },
  to: { to: 'para a ao até' },
  title: {
    lead: 'chefe diretor diretora gerente presidente fundador fundadora supervisor supervisora sénior sênior coordenador coordenadora perito perita especialista líder encarregado encarregada capitão gestor gestora proprietário',
  },
  qualification: {
    any: 'diploma diplomado certificado certificada certificação graduado graduada qualificado qualificada grau título',
    doctor: 'doutoramento doutorado doutor doutora',
    master: 'mestrado mestre mba',
    bachelor: 'licenciatura licenciado licenciada bacharelado bacharel',
    degree: 'pós-graduação prémio prêmio bolsa acreditado',
  },
  level: {
    level:
      'escolar elementar básico fluente fluência bilingue bilíngue nativo nativa avançado avançada intermédio intermediário c2 c1 b2 b1 a2 a1',
  },
}

export const grounding: GroundingTable = {
  code: 'pt',
  stem: makeRomanceStem({
    irregular:
      'reducao reduz|reducoes reduz|reduzi reduz|reduzir reduz|reduzindo reduz|reduziu reduz|producao produz|producoes produz|produzi produz|produzir produz|traducao traduz|traducoes traduz|traduzi traduz|traduzir traduz|introducao introduz|introduzi introduz|construcao constru|construi constru|construir constru|conducao conduz|conduzi conduz|fiz faz|fez faz|feito faz|fazer faz|escrevi escrev|escrito escrev|escrita escrev|escrever escrev|redacao redig|redigi redig|redigir redig|direcao dirig|dirigi dirig|dirigir dirig|atendimento atend|atendi atend|atender atend|venda vend|vendas vend|vendi vend|vender vend|compra compr|compras compr|manutencao manut|mantive manut|manter manut|mantida manut|obtive obt|apoio apoi|apoiei apoi|apoiar apoi|ajuda ajud|ajudei ajud|ajudar ajud|gestao ger|geri ger|gerir ger|gerencia ger|gerencio ger|gerenciou ger|giro ger|gere ger|gerenciei ger|gerenciar ger|gerenciamento ger|criacao cri|criei cri|criar cri|melhoria melhor|melhorias melhor|melhorei melhor|aumento aument|aumentei aument|diminuicao diminu|diminui diminu|desenho desenh|desenhei desenh|entrega entreg|entregas entreg|controlo control|controle control|controlos control|controlei control|analise analis|analises analis|analisei analis|analisar analis|revisao rev|revi rev|formacao form|formacoes form|formei form|formar form|mes mes|meses mes|ano ano|anos ano|pais pais|paises pais|aula aula|aulas aula|ensino ensin|ensinei ensin|assistencia assist|novo nov|implementacao implement|implantacao implant|cooperacao cooper|encarregado encarregad|gerente gerente|gerentes gerente|supervisao supervis|inspecao inspecion|inspecoes inspecion|inspecionei inspecion|elaboracao elabor|avaliacao avali|avaliacoes avali|preparacao prepar|organizacao organiz|coordenacao coorden|participacao particip|colaboracao colabor|contribuicao contribu|contribui contribu|planeamento plane|planejamento plane|planeei plane|planejei plane|acoes acao|informacoes informacao|mulheres mulher|homens homem',
    endings:
      /(?:amentos?|imentos?|acoes|acao|icoes|icao|coes|cao|ando|endo|indo|ados?|adas?|idos?|idas?|aram|eram|iram|amos|emos|imos|avamos|iamos|ava|avam|am|em|ia|iam|ar|er|ir|ei|ou|eu|iu|i|e|o|a)$/,
    min: 3,
  }),
  hasCapitalNouns: false,
  functionWords:
    'há mim comigo ele ela eles elas dele dela deles delas embora mas porém pois porque cujo cuja cujos cujas quem isso isto aquilo esse essa esses essas aquele aquela sou és estou estava estavam estive estiveram havia haver seja sejam será serão sendo fosse nos lhe lhes me te se onde num numa nuns numas neste nesta nesse nessa deste desta desse dessa o a os as um uma uns umas de do da dos das em no na nas ao aos à às com por pelo pela pelos pelas para sobre entre até desde durante e ou que qual meu minha seu sua seus suas nosso nossa eu nós é são foi foram ser sido era eram está estar tenho tem têm tinha ter tive como mais já também assim mediante perante sob quando este esta estes estas ante após contra junto',
  joiningWords: 'e ou',
  designators:
    'nível classe grau fase versão tipo categoria secção seção artigo capítulo sala número linha modelo série iso norma etapa',
  marks,
  responsible:
    'responsável_por responsável encarregado_de a_cargo_de à_frente_de lancei lançamento introduzi introdução contratei contratação recrutei recrutamento estabeleci estabelecimento aprovei aprovação autorizei coordenei coordenação coordenar organizei organização organizar',
  leading:
    'dirigi direção dirigir liderei liderança liderar chefiei chefia geri gestão gerir gerenciei administrei administração supervisionei supervisão supervisionar fundei fundação',
  numbers,
  timeUnits: [
    [1 / 60, 'segundos'],
    [1, 'minuto minutos min'],
    [60, 'hora horas h'],
    [1440, 'dia dias'],
    [10080, 'semana semanas'],
    [43800, 'mês meses'],
    [525600, 'ano anos'],
  ],
  percent: 'por_cento',
  points: 'ponto pontos pontos_percentuais ponto_percentual',
  wishes,
}
