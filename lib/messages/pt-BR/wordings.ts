import type { wordings as english } from '../en/wordings'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Messages about the suggestions of an AI model, in Brazilian Portuguese. */
export const wordings: typeof english = {
  title: 'Sugestões da IA',
  guest:
    'Entre para receber sugestões da IA para o seu perfil e os seus tópicos. Todo o resto aqui funciona sem conta.',
  signIn: 'Entrar',
  notSetUp:
    'Um modelo de IA pode sugerir uma redação melhor. Nenhum está configurado para você. Todo o resto aqui funciona sem ele.',
  settings: 'Configurar IA',
  hint: 'Cada sugestão é comparada com o seu currículo. Nada muda até você aceitá-la.',
  yourModel: 'seu modelo de IA',
  strength: 'Quanto pode mudar',
  strengths: { light: 'Pouco', normal: 'Normal', bold: 'Muito' },
  strengthHints: {
    light: 'Reordena o texto e troca palavras isoladas. No máximo 40% das palavras mudam.',
    normal:
      'Reescreve o texto onde isso deixa a compatibilidade mais clara. No máximo 70% das palavras mudam.',
    bold: 'Reescreve livremente. Revise cada sugestão com atenção.',
  },
  ask: 'Pedir sugestões',
  askAgain: 'Pedir novas sugestões',
  sending: 'Enviando…',
  waiting: 'Aguardando para começar…',
  stages: {
    reading: 'Lendo a descrição da vaga',
    drafting: 'Escrevendo sugestões',
    checking: 'Comparando-as com o seu currículo',
    verifying: 'Procurando evidências no seu currículo',
  },
  underWay: 'Você pode continuar trabalhando ou fechar esta página. A solicitação prossegue.',
  cancel: 'Parar',
  retry: 'Tentar de novo',
  unreached: 'O servidor não está acessível. A solicitação continua assim que ele responder.',
  errors: {
    'not-signed-in':
      'Você saiu da conta. Entre de novo. Seu trabalho aqui está salvo neste dispositivo.',
    'not-found':
      'Este currículo ainda não está na sua conta. Espere até aparecer “Salvo na sua conta” e tente de novo.',
    gone: 'Este currículo foi excluído da sua conta. Seu trabalho aqui está salvo neste dispositivo.',
    'too-many-requests':
      'Há solicitações demais à IA em andamento ou armazenadas. Espere uma terminar e tente de novo.',
    invalid:
      'Não foi possível usar esta descrição da vaga. Seu texto está salvo. Verifique-o e tente de novo.',
    unreached: 'O servidor não está acessível. Tente de novo quando tiver conexão.',
  },
  forgotten:
    'Esta solicitação à IA expirou: as solicitações são excluídas depois de alguns dias. Peça de novo.',
  none: 'O modelo de IA não teve sugestões que possamos oferecer. Seu currículo não foi alterado.',
  dropped: (count) =>
    plural(count, {
      one: 'Mais # ficou de fora: sem mudança, diferente demais ou para um texto que a IA não pode mudar.',
      other:
        'Mais # ficaram de fora: sem mudança, diferentes demais ou para textos que a IA não pode mudar.',
    }),
  acceptPassing: (count) =>
    plural(count, {
      one: 'Aceitar # com base no seu currículo',
      other: 'Aceitar as # com base no seu currículo',
    }),
  passes: 'Com base no seu currículo. Verifique se ainda diz o que você fez.',
  passesUnshown:
    'Nada no seu currículo contradiz isto, mas nem todas as palavras estão lá. Verifique se é verdade.',
  ownPasses: 'Suas próprias palavras, sem fatos novos.',
  ownBacked: 'Suas próprias palavras, com base no seu currículo.',
  ownUnsupported: 'Seu currículo ainda não diz tudo isso.',
  asksOwn: (words) =>
    words.length === 0
      ? 'Suas próprias palavras. Elas podem dizer mais do que o seu currículo.'
      : `Suas próprias palavras. Novo no seu currículo: ${words.map((one) => `“${one}”`).join(', ')}`,
  isTrue: 'Sim, é verdade.',
  blocked: 'Bloqueada',
  blockedHint: 'Se for verdade, edite o texto. Suas próprias palavras nunca são bloqueadas.',
  stale: 'Este texto mudou no seu currículo, por isso a sugestão não serve mais.',
  inPlace: (place) => `No seu currículo: ${place}`,
  why: (reason) => `Motivo informado: ${reason}`,
  edit: 'Editar',
  editLabel: 'Sua redação',
  editDone: 'Pronto',
  original: 'Voltar à sugestão',
  checking: 'Verificando…',
  held: 'Estas sugestões não têm mais base no seu currículo e não foram salvas:',
  heldStale: 'O texto no seu currículo mudou.',
  heldHint: 'Nada foi salvo ainda. Salve o resto ou volte e revise-as.',
  notChecked: 'Nada foi alterado. As sugestões que você aceitou continuam aqui.',
}
