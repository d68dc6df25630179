import type { sync as english } from '../en/sync'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Messages about what is in the account and what is only here, in Brazilian Portuguese. */
export const sync: typeof english = {
  state: {
    'memory-only': 'Só nesta aba',
    'on-device': 'Salvo neste dispositivo',
    saving: 'Salvando…',
    'in-account': 'Salvo na sua conta',
    offline: 'Offline, salvo neste dispositivo',
    retrying: 'Salvo no dispositivo, tentando de novo',
    expired: 'Entre de novo: salvo neste dispositivo',
    conflict: 'Alterado em outro lugar: revise',
    refused: 'Salvo só neste dispositivo',
  },
  writing: {
    offline: 'Offline, salvando neste dispositivo…',
    retrying: 'Salvando neste dispositivo…',
    expired: 'Entre de novo: salvando aqui…',
    refused: 'Salvando neste dispositivo…',
  },
  inTab: {
    expired: 'Entre de novo: só nesta aba',
    refused: 'Só nesta aba',
  },
  short: {
    'memory-only': 'Só nesta aba',
    'on-device': 'No dispositivo',
    saving: 'Salvando…',
    'in-account': 'Na sua conta',
    offline: 'Offline',
    retrying: 'No dispositivo',
    expired: 'Entrar',
    conflict: 'Revisar',
    refused: 'No dispositivo',
  },
  spoken: {
    'memory-only': 'Não é possível salvar nada no momento. Suas alterações estão só nesta aba.',
    'in-account': 'Tudo está salvo na sua conta.',
    offline: 'Você está offline. Tudo está salvo neste dispositivo e será enviado depois.',
    retrying:
      'O servidor não está respondendo. Tudo está salvo neste dispositivo. Continuamos tentando.',
    expired: 'Sua sessão expirou. Tudo está salvo neste dispositivo. Entre de novo para continuar.',
    conflict: 'Este currículo também foi alterado em outro dispositivo. Há algo para revisar.',
    refused: 'Sua conta não aceita este currículo como está. Ele está salvo neste dispositivo.',
  },
  refusedTitle: 'Ainda não está na sua conta',
  refused: {
    invalid:
      'Sua conta não aceita este currículo como está. Tudo está salvo neste dispositivo. Desfaça a última alteração ou encurte o que é longo demais. Tentaremos de novo na sua próxima alteração.',
    'too-large':
      'Este currículo é maior do que sua conta permite. Tudo está salvo neste dispositivo. Encurte ou remova algo. Tentaremos de novo na sua próxima alteração.',
    'newer-version':
      'Na sua conta, este currículo foi escrito por uma versão mais nova do Vitae. Tudo está salvo neste dispositivo. Recarregue esta página para ter a versão mais nova.',
    limit:
      'Sua conta está cheia. Este currículo está salvo neste dispositivo. Exclua definitivamente um da lixeira, e este vai para a sua conta.',
    role: 'Sua função neste espaço de trabalho não permite alterar este currículo. O que você escreveu está salvo neste dispositivo. Copie o currículo para seus documentos ou peça outra função a quem administra o espaço.',
    'merge-limit':
      'O que foi escrito aqui e em outro lugar é demais para um só currículo. Os dois estão salvos: o seu neste dispositivo, o outro na sua conta. Encurte algo aqui. Tentaremos de novo na sua próxima alteração.',
  },
  reload: 'Recarregar',
  conflictTitle: 'Alterado aqui e em outro lugar',
  conflictText: (count) =>
    plural(count, {
      one: 'Uma parte foi alterada neste dispositivo e em outro. As duas versões estão aqui. Escolha qual fica no seu currículo.',
      other:
        '# partes foram alteradas neste dispositivo e em outro. As duas versões de cada uma estão aqui. Escolha quais ficam no seu currículo.',
    }),
  mine: 'Escrito neste dispositivo',
  theirs: 'Escrito em outro lugar',
  changedSince: 'Escrito aqui desde então',
  holdsNow: 'Agora no seu currículo',
  fieldGone: 'Uma parte que não está mais no seu currículo',
  taken: 'Removido',
  empty: 'Vazio',
  keepChoices: 'Manter minhas escolhas',
  decideLater: 'Decidir depois',
  settled: 'Suas escolhas estão salvas.',
  nothingToDecide: 'Não há mais nada para decidir.',
  conflictsLoading: 'Abrindo o currículo…',
  notSettled:
    'Não foi possível salvar suas escolhas. As duas versões continuam aqui. Tente de novo.',
  cameBack: (title) =>
    `O documento “${title}” foi excluído em um dispositivo e editado em outro. Ele está de volta, com as edições.`,
  movedBeside: (title) =>
    `O documento “${title}” foi excluído definitivamente em outro lugar. O que você escreveu aqui está salvo como um currículo separado.`,
  shareLink: 'Criar link de compartilhamento',
  shareLinkHint: 'Uma página com seu currículo que você pode encerrar a qualquer momento',
  shareLinkGuestHint: 'Links precisam de uma conta. Seus currículos vão para ela.',
  downloadSeveral: 'Baixar vários',
  link: 'Link',
  copyLink: 'Copiar link',
  copied: 'Link copiado',
  notCopied: 'Seu navegador não permitiu copiar. Selecione o link e copie-o manualmente.',
  openLink: 'Abrir',
  shareFailed: {
    'not-sent':
      'Nem tudo está na sua conta ainda, por isso o PDF estaria desatualizado. Suas alterações estão salvas neste dispositivo. Tente de novo quando a barra disser “Salvo na sua conta”.',
    offline: 'Você está offline. Nada foi perdido. Tente de novo quando tiver conexão.',
    'not-signed-in':
      'Sua sessão expirou. Tudo está salvo neste dispositivo. Primeiro entre de novo.',
    'too-many-requests':
      'Solicitações demais em pouco tempo. Nada foi perdido. Tente de novo em um minuto.',
    failed: 'Não deu certo. Nada foi perdido. Tente de novo daqui a pouco.',
  },
}
