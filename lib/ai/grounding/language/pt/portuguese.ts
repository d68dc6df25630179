import { makeRomanceStem } from '../romance-stem'
import type { LanguageTable } from '../types'
import { portugueseActions } from './actions'
import { portugueseCarriers } from './carriers'
import { portugueseMarks } from './marks'
import { portugueseNeutral } from './neutral'
import { portugueseNumbers } from './numbers'
import { portugueseSynonyms } from './synonyms'
import { portugueseTurns } from './turns'

export const portuguese: LanguageTable = {
  code: 'pt',
  stem: makeRomanceStem({
    irregular:
      'reducao reduz|reducoes reduz|reduzi reduz|reduzir reduz|reduzindo reduz|reduziu reduz|producao produz|producoes produz|produzi produz|produzir produz|traducao traduz|traducoes traduz|traduzi traduz|traduzir traduz|introducao introduz|introduzi introduz|construcao constru|construi constru|construir constru|conducao conduz|conduzi conduz|fiz faz|fez faz|feito faz|fazer faz|escrevi escrev|escrito escrev|escrita escrev|escrever escrev|redacao redig|redigi redig|redigir redig|direcao dirig|dirigi dirig|dirigir dirig|atendimento atend|atendi atend|atender atend|venda vend|vendas vend|vendi vend|vender vend|compra compr|compras compr|manutencao manut|mantive manut|manter manut|mantida manut|obtive obt|apoio apoi|apoiei apoi|apoiar apoi|ajuda ajud|ajudei ajud|ajudar ajud|gestao ger|geri ger|gerir ger|gerencia ger|gerencio ger|gerenciou ger|giro ger|gere ger|gerenciei ger|gerenciar ger|gerenciamento ger|criacao cri|criei cri|criar cri|melhoria melhor|melhorias melhor|melhorei melhor|aumento aument|aumentei aument|diminuicao diminu|diminui diminu|desenho desenh|desenhei desenh|entrega entreg|entregas entreg|controlo control|controle control|controlos control|controlei control|analise analis|analises analis|analisei analis|analisar analis|revisao rev|revi rev|formacao form|formacoes form|formei form|formar form|mes mes|meses mes|ano ano|anos ano|pais pais|paises pais|aula aula|aulas aula|ensino ensin|ensinei ensin|assistencia assist|novo nov|implementacao implement|implantacao implant|cooperacao cooper|encarregado encarregad|gerente gerente|gerentes gerente|supervisao supervis|inspecao inspecion|inspecoes inspecion|inspecionei inspecion|elaboracao elabor|avaliacao avali|avaliacoes avali|preparacao prepar|organizacao organiz|coordenacao coorden|participacao particip|colaboracao colabor|contribuicao contribu|contribui contribu|planeamento plane|planejamento plane|planeei plane|planejei plane|acoes acao|informacoes informacao|mulheres mulher|homens homem',
    endings:
      /(?:amentos?|imentos?|acoes|acao|icoes|icao|coes|cao|ando|endo|indo|ados?|adas?|idos?|idas?|aram|eram|iram|amos|emos|imos|avamos|iamos|ava|avam|am|em|ia|iam|ar|er|ir|ei|ou|eu|iu|i|e|o|a)$/,
    min: 3,
  }),
  isHeadFirst: true,
  hasCapitalNouns: false,
  functionWords:
    'há mim comigo ele ela eles elas dele dela deles delas embora mas porém pois porque cujo cuja cujos cujas quem isso isto aquilo esse essa esses essas aquele aquela sou és estou estava estavam estive estiveram havia haver seja sejam será serão sendo fosse nos lhe lhes me te se onde   num numa nuns numas neste nesta nesse nessa deste desta desse dessa o a os as um uma uns umas de do da dos das em no na nos nas num numa a ao aos à às com por pelo pela pelos pelas para sobre entre até desde durante e ou que quem qual cujo cuja meu minha seu sua seus suas nosso nossa eu nós se me lhe é são foi foram ser sido era eram está estar estava tenho tem têm tinha ter tive como mais já também assim mediante perante sob onde quando este esta estes estas esse essa isso ante após contra junto',
  singularWords: 'um uma este esta',
  joiningWords: 'e ou',
  neutralWords: portugueseNeutral,
  carriers: portugueseCarriers,
  lightVerbs:
    'realizei realização realizar realizado efetuei execução executei responsável_por encarregado_de geri gestão gerenciei fiz dirigi direção liderei conduzi condução',
  marks: [...portugueseMarks, ...portugueseTurns],
  actions: portugueseActions,
  synonyms: portugueseSynonyms,
  people:
    'equipa equipe colega pessoal responsável chefe diretor diretora engenheiro desenvolvedor programador docente professor enfermeiro enfermeira médico consultor parceiro grupo departamento voluntário estudante aprendiz estagiário assistente investigador pesquisador técnico especialista comité fornecedor cliente parteira farmacêutico contabilista eletricista treinador pais tutor colaborador funcionário advogado designer assessor pasteleiro despachante',
  scopes:
    'departamento equipa equipe unidade filial loja sede fábrica região país cidade turma linha projeto piloto escritório armazém cozinha clínica escola laboratório edifício grupo cliente segmento produto mercado zona bairro trimestre época temporada hotel turno sala secção seção freguesia município quinta fazenda posto',
  designators:
    'nível classe grau fase versão tipo categoria secção seção artigo capítulo sala número linha modelo série iso norma etapa',
  changes:
    'reduzir reduzi reduziu redução reduzindo diminuir diminuí diminuição baixar baixei aumentar aumentei aumento aumentando melhorar melhorei melhoria melhorando elevar elevei subir otimizar otimização poupar poupei poupança economizar economia ganhar alcançar alcancei resolver resolvi evitar evitei eliminar eliminei duplicar encurtar acelerar conseguir consegui',
  letterWords:
    'exmo exma caro cara senhor senhora cumprimentos atenciosamente carta currículo anexo obrigado obrigada tempo atualmente anterior percurso carreira empresa acredito penso feliz ler conhecer',
  intentWords:
    'candidatar candidato-me candidatura vaga posição interesse interessado interessada gostaria desejo espero integrar juntar oportunidade entrevista contribuir motivação motiva',
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
}
