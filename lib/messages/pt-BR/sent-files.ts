import type { sentFiles as english } from '../en/sent-files'
import { formatters } from '../format'

const { number } = formatters('pt-BR')

/** Messages about PDFs that were sent for an application, in Brazilian Portuguese. */
export const sentFiles: typeof english = {
  title: 'Enviados',
  none: 'Quando enviar um currículo ou uma carta de apresentação, guarde o PDF aqui. Ele fica exatamente como está, não importa o que você mude depois.',
  kinds: { resume: 'Currículo', letter: 'Carta de apresentação' },
  fileNames: { resume: 'Currículo', letter: 'Carta' },
  sentOn: (day) => `Enviado em ${day}`,
  editedSince: {
    resume: 'Você editou este currículo desde então.',
    letter: 'Você editou esta carta desde então.',
  },
  open: 'Abrir',
  openNamed: (name) => `Abrir ${name}`,
  download: 'Baixar',
  downloadNamed: (name) => `Baixar ${name}`,
  more: (name) => `Mais ações para ${name}`,
  compare: 'Comparar com a versão atual',
  remove: 'Remover desta lista',
  removed: (name) => `Removido: ${name}`,
  states: {
    missing: 'Este arquivo não está neste dispositivo.',
    missingInAccount:
      'Este arquivo não está neste dispositivo, e não conseguimos buscá-lo na sua conta. Talvez ainda esteja no dispositivo em que você o guardou.',
    waiting:
      'Por enquanto só neste dispositivo. Ele vai para a sua conta quando você tiver conexão.',
    refused: 'Só neste dispositivo: sua conta não pode salvar este arquivo.',
    tooMany: 'Só neste dispositivo: sua conta não tem espaço para mais arquivos enviados.',
  },
  tryAgain: 'Tentar de novo',
  viewer: {
    loading: 'Abrindo o PDF…',
    failed: 'Não conseguimos mostrar este PDF. Você ainda pode baixá-lo.',
    page: (page) => `Página ${number(page)}`,
  },
  comparison: {
    title: (name) => `${name} e a versão atual`,
    loading: 'Comparando…',
    failed: 'Não conseguimos comparar os dois. Nada foi alterado. Tente de novo.',
    gone: 'O documento que deu origem a este PDF não existe mais. O PDF fica como está.',
    same: 'O texto é o mesmo de quando você o enviou.',
  },
  mark: {
    action: 'Marcar como enviado',
    title: 'O que você enviou?',
    text: 'Criamos o PDF agora e o guardamos exatamente assim.',
    noCv: 'Sem currículo',
    noLetter: 'Sem carta de apresentação',
    day: 'Enviado em',
    save: 'Guardar como enviado',
    saving: 'Criando o PDF…',
    nothing: 'Ainda não há currículo nem carta de apresentação. Escreva um primeiro.',
    nothingChosen: 'Escolha um currículo ou uma carta de apresentação.',
    noDay: 'Escolha o dia.',
    done: (name) => `Guardado como enviado: ${name}`,
  },
  keep: {
    text: 'Guardamos este PDF exatamente assim, com a candidatura para a qual você o enviou.',
    which: 'Candidatura',
    another: 'Nova candidatura',
    employer: 'Empresa',
    noEmployer: 'Informe a empresa.',
  },
  failed: {
    'not-set': 'Não conseguimos criar o PDF. Nada foi alterado. Tente de novo.',
    'not-here':
      'Não conseguimos buscar este documento na sua conta. Nada foi alterado. Tente de novo quando tiver conexão.',
    'too-large':
      'Este PDF tem mais de 4 MB e não pode ser guardado aqui. Nada foi alterado. Baixe o PDF e guarde o arquivo você mesmo.',
    'no-room':
      'Este navegador não tem espaço para o arquivo. Nada foi alterado. Libere espaço ou entre na sua conta e tente de novo.',
    'not-reached':
      'Este navegador não pode salvar o arquivo, e não foi possível acessar sua conta. Nada foi alterado. Tente de novo quando tiver conexão.',
    refused:
      'Sua conta não pode salvar este arquivo. Nada foi alterado. Baixe o arquivo e guarde-o você mesmo.',
    'too-many':
      'Esta candidatura tem 100 arquivos enviados e não pode ter mais. Nada foi alterado. Remova alguns e tente de novo.',
    'no-application': 'Não conseguimos abrir esta candidatura. Nada foi alterado. Tente de novo.',
  },
}
