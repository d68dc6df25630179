import type { accountData as english } from '../en/account-data'
import { formatters } from '../format'

const { plural, number } = formatters('pt-BR')

/** Formats a file size in kB or MB, rounded up. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))} kB`
    : `${number(Math.ceil(bytes / 100_000) / 10)} MB`

/** Messages of the data export of an account, and of restoring one, in Brazilian Portuguese. */
export const accountData: typeof english = {
  title: 'Seus dados',
  text: 'Um download de tudo o que está na sua conta.',
  leftover: {
    title: 'Currículos de outra conta neste dispositivo',
    text: (count, unsent, day) =>
      `${plural(count, { one: '# currículo ou carta, com a última alteração', other: '# currículos e cartas, com a última alteração' })} em ${day}. ${plural(unsent, { one: '# tem alterações que só existem', other: '# têm alterações que só existem' })} neste dispositivo. Se a outra conta ainda existir, entre nela para salvá-los lá.`,
    download: 'Baixar',
    adopt: 'Adicionar aos meus',
    adopted: (count) =>
      plural(count, {
        one: '# documento foi adicionado aos seus currículos.',
        other: '# documentos foram adicionados aos seus currículos.',
      }),
    remove: 'Remover',
    removeTitle: 'Remover deste dispositivo?',
    removeText: (count) =>
      `${plural(count, { one: 'Isso remove # currículo ou carta', other: 'Isso remove # currículos e cartas' })} com alterações que não estão salvas em nenhum outro lugar. Não é possível desfazer.`,
    removeForGood: 'Remover definitivamente',
    removed: 'Removidos deste dispositivo.',
    cancel: 'Cancelar',
    failed: 'Não deu certo. Os currículos continuam neste dispositivo. Tente de novo.',
  },
  export: {
    title: 'Exportar seus dados',
    none: 'Currículos, cartas, versões, PDFs, fotos, solicitações à IA e dados da conta. Pode demorar um pouco.',
    begin: 'Preparar download',
    again: 'Preparar de novo',
    waiting: 'Iniciando…',
    running: (done, of) =>
      plural(of, {
        one: `Preparando: ${number(done)} de # documento`,
        other: `Preparando: ${number(done)} de # documentos`,
      }),
    leave: 'Você pode sair desta página. Avisaremos quando o download estiver pronto.',
    unreached: 'O servidor não está respondendo no momento. Continuamos verificando.',
    stop: 'Parar',
    stopped: 'Parado. Nenhum download foi criado, e nada mudou na sua conta.',
    done: (packed, kept) => `Preparado em ${packed}. Disponível até ${kept}.`,
    parts: (count) =>
      plural(count, {
        one: '',
        other: 'Seus dados estão em # arquivos. Cada um pode ser aberto sozinho. Baixe todos.',
      }),
    download: (part, of, bytes) =>
      of === 1 ? `Baixar (${sizeOf(bytes)})` : `Baixar parte ${part} de ${of} (${sizeOf(bytes)})`,
    links: 'Um link de download vale por uma hora. Cada vez que você usa o botão, recebe um novo.',
    remove: 'Excluir do servidor',
    removed: 'O download foi excluído do servidor. Sua conta não mudou.',
    failed: 'Não foi possível preparar o download. Nada mudou na sua conta. Tente de novo.',
    lost: 'Este download não existe mais. Prepare outro.',
  },
  bring: {
    title: 'Restaurar uma exportação',
    none: 'Escolha os arquivos de uma exportação, deste servidor ou de outro. Nada na sua conta é substituído, e restaurar o mesmo arquivo duas vezes não adiciona nada.',
    choose: 'Escolher arquivos',
    steps: {
      sending: (name) => `Enviando ${name}`,
      waiting: (name) => `Aguardando para ler ${name}`,
      reading: (name) => `Lendo ${name}`,
      writing: (name) => `Restaurando ${name}`,
    },
    leave:
      'Depois que um arquivo é enviado, você pode sair desta página. O resto acontece no servidor.',
    done: ({ added, alreadyHere }) =>
      [
        added === 0
          ? 'Nenhum documento foi adicionado.'
          : plural(added, {
              one: '# documento foi adicionado.',
              other: '# documentos foram adicionados.',
            }),
        alreadyHere === 0
          ? ''
          : plural(alreadyHere, { one: '# já estava aqui.', other: '# já estavam aqui.' }),
      ]
        .filter(Boolean)
        .join(' '),
    more: ({ versions, pictures, pdfs }) =>
      [
        versions > 0 &&
          plural(versions, { one: '# versão anterior', other: '# versões anteriores' }),
        pictures > 0 && plural(pictures, { one: '# foto ou fonte', other: '# fotos e fontes' }),
        pdfs > 0 && plural(pdfs, { one: '# PDF', other: '# PDFs' }),
      ]
        .filter(Boolean)
        .join(', '),
    with: (more) => `Também foram adicionados: ${more}.`,
    refused: (count) =>
      plural(count, {
        one: 'Não foi possível restaurar # arquivo. Todo o resto foi restaurado.',
        other: 'Não foi possível restaurar # arquivos. Todo o resto foi restaurado.',
      }),
    reasons: {
      damaged: 'danificado',
      password: 'protegido por senha',
      'too-large': 'grande demais',
      changed: 'alterado depois da exportação',
      'wrong-content': 'não é do tipo que o nome indica',
      'newer-version': 'criado por uma versão mais nova do Vitae',
      'no-document': 'falta o documento dele: restaure antes as outras partes, depois esta de novo',
      'no-room': 'sua conta está cheia',
    },
    failures: {
      damaged:
        'Este arquivo está incompleto ou danificado. Nada foi alterado. Baixe-o de novo e tente outra vez.',
      'too-large': 'Este arquivo é maior que qualquer parte de uma exportação. Nada foi alterado.',
      'too-many':
        'Este arquivo contém mais do que qualquer parte de uma exportação. Nada foi alterado.',
      'no-export':
        'Isto não é a exportação de uma conta. Nada foi alterado. Abra currículos avulsos e backups de um dispositivo em “Seus currículos”.',
      'newer-version':
        'Este arquivo foi criado por uma versão mais nova do Vitae. Nada foi alterado. Restaure-o onde ele foi criado ou espere este servidor ser atualizado.',
      'gave-up': 'Não foi possível ler este arquivo. Nada foi perdido. Tente de novo mais tarde.',
      unsent: 'O envio não terminou. Nada foi alterado. Escolha o arquivo de novo.',
      lost: 'Não dá para saber como esta importação terminou. O que ela adicionou continua aqui. Escolha o arquivo de novo para ter certeza.',
    },
  },
}
