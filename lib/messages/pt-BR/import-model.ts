import type { importModel as english } from '../en/import-model'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Messages of the review of an imported file about an AI model that reads all of it, in Brazilian Portuguese. */
export const importModel: typeof english = {
  read: 'Ler de novo com IA',
  offer:
    'Itens misturados ou faltando? A IA pode ler o arquivo inteiro de novo. Você pode desfazer isto.',
  stop: 'Parar',
  stages: {
    waiting: 'Aguardando para começar.',
    reading: 'Lendo.',
    drafting: 'A IA está lendo o arquivo.',
    checking: 'Verificando a resposta.',
  },
  stay: 'Pode levar alguns minutos. Você pode continuar trabalhando aqui. Se sair desta revisão, a leitura para.',
  ready: 'A IA leu o arquivo. Seu trabalho não foi interrompido.',
  show: 'Mostrar',
  withAi: 'Lido com IA.',
  marked: (count) =>
    plural(count, {
      one: '# campo está diferente e tem a marca “Verifique”.',
      other: '# campos estão diferentes, cada um com a marca “Verifique”.',
    }),
  same: 'Todos os campos são iguais.',
  withoutAi: {
    value: (section, field, text) => `${section === '' ? field : `${section}, ${field}`} “${text}”`,
    elsewhere: (entry) => `em “${entry}”`,
    values: (parts) => `Sem IA: ${parts.join(' · ')}`,
    leftOver: 'Sem IA: linha sem campo',
  },
  sent: 'Você enviou o texto deste arquivo a um modelo de IA. O arquivo em si fica neste dispositivo.',
  unchanged: 'Nada foi alterado.',
  failures: {
    'too-long':
      'Este arquivo tem mais texto do que um modelo de IA lê de uma vez, por isso não foi enviado.',
    'nothing-found':
      'Nada na resposta do modelo de IA está no seu arquivo, por isso não dá para usá-la.',
    'gave-up': 'O trabalho neste arquivo demorou demais e foi interrompido. Tente de novo.',
  },
  consent: {
    title: 'Ler este arquivo com IA?',
    sends: (model) =>
      `Isto envia o texto do arquivo para ${model}: cada linha, com a página, a coluna e a aparência dela, como o tamanho.`,
    marks:
      'E-mails, telefones, seu endereço, links e seu nome são substituídos por marcas como [email 1] onde foram reconhecidos. Eles são recolocados neste dispositivo.',
    asIs: 'Todo o resto é enviado como está. Isso inclui um nome de usuário, ou uma parte do seu nome, que não foi reconhecido.',
    notSent: 'O arquivo em si e as imagens dele não são enviados.',
    returns:
      'A IA só diz quais palavras vão em qual campo: cada palavra continua vindo do seu arquivo. Você pode desfazer o resultado.',
    cancel: 'Cancelar',
    send: 'Enviar e ler',
  },
}
