import type { wording as english } from '../en/wording'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Messages of the dialog that improves the wording of one text, in Brazilian Portuguese. */
export const wording: typeof english = {
  title: 'Melhorar a redação',
  open: 'Melhorar a redação',
  shortcut: 'Melhorar a redação deste texto',
  noText: 'Antes, coloque o cursor em um tópico ou no seu perfil.',
  text: 'Texto atual',
  empty: 'Ainda não há nada escrito aqui.',
  previous: 'Tópico anterior',
  next: 'Próximo tópico',
  ways: {
    rewrite: 'Reescrever',
    shorten: 'Encurtar',
    split: 'Dividir',
    'stronger-verb': 'Verbo mais forte',
    summarise: 'Escrever a partir do currículo',
  },
  way: 'O que melhorar',
  ask: 'Pedir sugestões',
  askAgain: 'Pedir outras sugestões',
  asking: 'Esperando o modelo de IA. Leva até 20 segundos.',
  stop: 'Parar',
  unchanged: 'Nada muda até você escolher uma sugestão.',
  checks: 'Verificações neste dispositivo',
  noChecks: 'Não encontramos nada a melhorar neste texto.',
  none: {
    guest:
      'Para receber sugestões da IA, entre e adicione a chave de um modelo de IA em Configurações, IA. Todo o resto funciona sem isso.',
    account:
      'Para receber sugestões da IA, adicione a chave de um modelo de IA em Configurações, IA. Todo o resto funciona sem isso.',
    unknown:
      'Não foi possível acessar sua conta. Nada foi perdido. Tente de novo quando tiver conexão.',
  },
  signIn: 'Entrar',
  settings: 'Abrir configurações',
  choices: 'Sugestões',
  take: 'Usar este texto',
  passes: 'Com base no seu currículo. Verifique se ainda diz o que você fez.',
  held: (count) =>
    plural(count, {
      one: '# sugestão foi bloqueada porque não tem base no seu currículo.',
      other: '# sugestões foram bloqueadas porque não têm base no seu currículo.',
    }),
  dropped: (count) =>
    plural(count, {
      one: '# ficou de fora: um clichê, sem seus termos principais ou com mudanças demais.',
      other: '# ficaram de fora: clichês, sem seus termos principais ou com mudanças demais.',
    }),
  nothing:
    'O modelo de IA não teve sugestões que possamos oferecer. Seu texto não foi alterado. Tente outra opção.',
  outdated:
    'Este texto mudou nesse meio-tempo, por isso a sugestão não serve mais. Nada foi alterado. Peça de novo.',
  taken: 'Texto substituído. Você pode desfazer isto.',
  failed: {
    'not-sent':
      'Suas últimas alterações ainda não estão na sua conta, por isso a solicitação não foi enviada. Nada foi perdido. Tente de novo daqui a pouco.',
    offline: 'Você está offline. Nada foi perdido. Tente de novo quando tiver conexão.',
    'new-version':
      'Há uma nova versão do Vitae. Recarregue a página e tente de novo. Nada foi perdido.',
    'not-signed-in': 'Você saiu da conta. Entre e tente de novo. Nada foi perdido.',
    'too-many-requests':
      'Várias solicitações à IA já estão em andamento. Espere um minuto e tente de novo. Nada foi alterado.',
    other: 'Algo deu errado. Nada foi alterado. Tente de novo daqui a pouco.',
  },
}
