import type { ai as english } from '../en/ai'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

type Exam = Parameters<typeof english.settings.report.exam>[0]

const examResult = ({ noticed, fabrications, supported, honest, isPassed }: Exam) =>
  `ele percebeu ${noticed} de ${fabrications} informações inventadas e aceitou ${supported} de ${honest} frases verdadeiras. ${
    isPassed
      ? 'Ele compara as sugestões com o seu currículo.'
      : 'Não é confiável o bastante, por isso perguntamos a você sobre cada sugestão.'
  }`

/** Messages about AI models, in Brazilian Portuguese. */
export const ai: typeof english = {
  settings: {
    title: 'IA',
    text: 'Um modelo de IA pode sugerir uma redação melhor para o seu currículo. Todo o resto funciona sem ele.',
    works: 'Em uso',
    none: 'Não configurado',
    ownModel: (model, provider) => `${model}, de ${provider}, com a sua chave`,
    operatorModel: (model, provider) => `${model} (${provider}), oferecido por este servidor`,
    nothing: 'Você não configurou nenhum modelo de IA.',
    operatorLost:
      'Este servidor tem um modelo de IA, mas falta a chave dele. Fale com quem administra este servidor.',
    modelTitle: 'Modelo de IA',
    test: 'Testar conexão',
    testAgain: 'Testar de novo',
    testing: 'Testando…',

    keyTitle: 'Sua própria chave',
    keyNone:
      'Você escolhe o modelo de IA e paga diretamente ao provedor. É usado no lugar de um modelo de IA deste servidor.',
    keyKept: (provider, date) => `Para ${provider}, salva em ${date}.`,
    keyLost:
      'Não é mais possível ler a sua chave, porque este servidor foi restaurado sem o segredo dele. Digite a chave de novo.',
    add: 'Adicionar chave',
    change: 'Mudar',
    remove: 'Remover chave',
    removed:
      'Chave removida deste servidor. Ela ainda funciona no provedor, onde você pode revogá-la.',
    saved: 'Chave salva.',
    provider: 'Provedor',
    providerHint: (host) => `Sua chave e suas solicitações à IA são enviadas somente para ${host}.`,
    key: 'Chave',
    keyHint: 'Armazenada com criptografia e nunca mostrada de novo.',
    keyKeptHint: 'Deixe em branco para manter a chave atual.',
    model: 'Modelo de IA',
    modelHint: (example) => `O nome que o provedor usa, por exemplo ${example}.`,
    save: 'Salvar e testar',
    missingKey: 'Digite a chave que você recebeu do provedor.',
    missingModel: 'Digite o nome de um modelo de IA.',
    invalid:
      'Chaves e nomes de modelos de IA só têm letras, números e símbolos, sem espaços. Nada foi alterado. Verifique os dois campos.',

    report: {
      works: (seconds) => `Conectado. O modelo de IA respondeu em ${seconds} s.`,
      mode: {
        schema: 'Aceita saída estruturada.',
        json: 'Só aceita saída em JSON. Verificamos cada resposta e perguntamos mais uma vez se ela não servir.',
        plain:
          'Sem saída estruturada. Verificamos cada resposta e perguntamos mais uma vez se ela não servir.',
      },
      usage: {
        told: 'Informa quantos tokens usa.',
        untold: 'Não informa quantos tokens usa, por isso o custo é desconhecido.',
      },
      vectors: (count) => `A busca por significado funciona (${count} dimensões).`,
      noVectors: 'A busca por significado não funciona.',
      exam: (exam) => `Na conferência, ${examResult(exam)}`,
      examIn: (language, exam) => `Na conferência em ${language}, ${examResult(exam)}`,
      revoked:
        'Na conferência, ele deixou passar erros que incluímos para testá-lo, por isso perguntamos a você sobre cada sugestão. Estamos testando-o de novo. Você também pode testá-lo.',
      noExam:
        'Não foi possível testar a conferência, por isso perguntamos a você sobre cada sugestão.',
    },

    todayTitle: 'Hoje',
    tokens: (used) => `${used} tokens usados`,
    tokensOf: (used, limit) => `${used} de ${limit} tokens usados`,
    calls: (count) => plural(count, { one: 'em # solicitação', other: 'em # solicitações' }),
    cost: (dollars) => `no máximo US$ ${dollars}`,
    costLittle: 'menos de um centavo de dólar',
    costUnknown: 'custo desconhecido',
    tokensHint:
      'Um token é um trecho curto de texto; em inglês, cerca de três quartos de uma palavra. A contagem recomeça à meia-noite UTC.',

    sentTitle: 'O que é enviado ao modelo de IA',
    sent: [
      {
        term: 'Quando',
        text: 'Só quando você pede, e quando você edita uma sugestão e faz uma pausa: sua edição é então comparada com o seu currículo. Nunca enquanto você escreve um currículo ou uma carta, e nunca em segundo plano.',
      },
      {
        term: 'O quê',
        text: 'As partes do currículo de que trata a sua solicitação e a descrição da vaga que você colou. Todos os textos do currículo quando eles são comparados com uma descrição de vaga ou quando sugestões são verificadas com base neles. Os campos de nome, e-mail, telefone, endereço e links e a foto ficam de fora. Quando você pede ajuda com um arquivo importado: as linhas que ficaram sem campo e as linhas ao redor delas.',
      },
      {
        term: 'Para quem',
        text: 'Somente para o provedor ou servidor indicado acima. O que ele guarda, e por quanto tempo, depende de quem o administra. Para a busca por significado, vetores feitos a partir dos seus textos ficam onde este servidor foi configurado para armazená-los e são excluídos junto com o currículo.',
      },
      {
        term: 'O que você recebe',
        text: 'Sugestões para revisar. Nada entra em um currículo sem que você aceite.',
      },
    ],
  },

  errors: {
    'ai-not-set-up':
      'Você não configurou nenhum modelo de IA. Adicione sua própria chave nas configurações.',
    'budget-used-up':
      'Você atingiu o limite de IA de hoje. Ele recomeça à meia-noite UTC. Para continuar agora, adicione sua própria chave nas configurações.',
    'key-refused':
      'O provedor recusou a chave, ou ela não dá acesso a este modelo de IA. Verifique a chave nas configurações.',
    'out-of-credit':
      'A conta ligada à chave não tem mais créditos. Adicione créditos no provedor e tente de novo.',
    'model-unknown':
      'O provedor não conhece este modelo de IA. Verifique o nome dele nas configurações.',
    busy: 'O modelo de IA está ocupado. Tente de novo em um minuto.',
    'server-trouble':
      'O servidor do modelo de IA está com um problema. Tente de novo em alguns minutos.',
    unreachable:
      'O servidor do modelo de IA não está respondendo. Se ele roda no seu computador, verifique se está ligado. Se não, tente de novo mais tarde.',
    'too-slow':
      'O modelo de IA demorou demais e foi interrompido. Tente de novo ou escolha um modelo de IA mais rápido nas configurações.',
    cancelled: 'Você parou esta solicitação. Nada foi alterado.',
    refused:
      'O modelo de IA se recusou a responder. Mude um pouco o texto ou tente outro modelo de IA nas configurações.',
    'cut-off':
      'A resposta do modelo de IA era longa demais e foi cortada. Peça menos texto por vez.',
    unreadable:
      'Não foi possível ler a resposta do modelo de IA. Tente de novo ou escolha outro modelo de IA nas configurações.',
    'wrong-shape':
      'A resposta do modelo de IA veio no formato errado. Tente de novo ou escolha outro modelo de IA nas configurações.',
    'too-large':
      'O modelo de IA enviou texto demais e foi interrompido. Escolha outro modelo de IA nas configurações.',
    'too-long': 'É mais texto do que o modelo de IA aceita de uma vez. Tente com menos.',
    redirected:
      'O servidor do modelo de IA nos redirecionou para outro endereço, o que não seguimos. Quem o configurou precisa informar o novo endereço.',
    'no-model-server':
      'O servidor neste endereço não é um servidor de IA. Quem o configurou precisa verificar o endereço.',
    'no-document': 'Este currículo não está mais na sua conta. Nada foi alterado.',
    'nothing-to-reword':
      'Este currículo ainda não tem perfil nem tópicos para melhorar. Escreva alguns antes.',
    'no-such-text':
      'Não é possível sugerir uma redação para este texto: ele está vazio, oculto, é muito longo ou contém um link. Mude isso e tente de novo.',
    'unknown-language':
      'Só verificamos traduções a partir de inglês, alemão, francês, espanhol, português e italiano, e este currículo não parece estar em nenhum desses idiomas. Nada foi alterado. Escreva mais em um deles e tente de novo.',
    'no-vector-index':
      'A busca por significado não está totalmente configurada neste servidor. A comparação foi feita por palavras.',
    'input-lost': 'Os dados que você enviou não estão mais armazenados aqui. Envie-os de novo.',
    'notes-unreadable':
      'Não foi possível encontrar um currículo nestas anotações. Escreva o nome e, em linhas separadas, cada experiência com empresa, datas e tarefas.',
    'render-failed':
      'Não foi possível gerar um PDF deste currículo. Nada foi alterado. Tente de novo com menos textos ou textos mais curtos.',
    'took-too-long':
      'O trabalho neste currículo demorou demais e foi interrompido. Nada foi alterado. Tente de novo com menos textos ou textos mais curtos.',
    'gave-up':
      'Esta solicitação falhou várias vezes. Nada foi alterado. Tente de novo ou escolha outro modelo de IA nas configurações.',
    'wrong-embeddings':
      'O modelo de IA da busca por significado devolveu dados que não servem. Escolha outro para ela.',
  },
}
