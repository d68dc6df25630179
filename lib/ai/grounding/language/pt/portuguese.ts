import { makeRomanceStem } from '../romance-stem'
import type { LanguageTable } from '../types'
import { portugueseMarks } from './marks'
import { portugueseNumbers } from './numbers'
import { portugueseWishes } from './wishes'

export const portuguese: LanguageTable = {
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
  marks: portugueseMarks,
  responsible:
    'responsável_por responsável encarregado_de a_cargo_de à_frente_de lancei lançamento introduzi introdução contratei contratação recrutei recrutamento estabeleci estabelecimento aprovei aprovação autorizei coordenei coordenação coordenar organizei organização organizar',
  leading:
    'dirigi direção dirigir liderei liderança liderar chefiei chefia geri gestão gerir gerenciei administrei administração supervisionei supervisão supervisionar fundei fundação',
  numbers: portugueseNumbers,
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
  wishes: portugueseWishes,
}
