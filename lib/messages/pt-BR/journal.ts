import type { journal as english } from '../en/journal'

/** Messages about what is saved on this device, in Brazilian Portuguese. */
export const journal: typeof english = {
  memoryOnly: {
    blocked:
      'Este navegador não permite salvar nada. Seus currículos existem só nesta aba, até você fechá-la. Nada do que você digitou foi perdido até agora.',
    full: 'Este dispositivo está sem espaço. As alterações desde então estão só nesta aba, até você liberar espaço. Nada do que você digitou foi perdido até agora.',
    failed:
      'Não é possível salvar no momento. As alterações desde então estão só nesta aba. Continuamos tentando, e nada do que você digitou foi perdido até agora.',
    account:
      'No momento, este navegador não permite salvar nada neste dispositivo. Seus currículos vêm da sua conta, e o que você digita vai direto para lá. Fique online até aparecer que está salvo. O que foi salvo aqui antes não mudou.',
    'account-full':
      'Este dispositivo está sem espaço. O que você digita vai direto para a sua conta. Fique online até aparecer que está salvo. O que foi salvo aqui antes não mudou.',
  },
  downloadCopy: 'Baixar uma cópia',
  tryAgain: 'Tentar de novo',
  persistence: {
    persistent:
      'Seus currículos estão salvos neste navegador, neste dispositivo, e ele não os exclui por conta própria.',
    'best-effort':
      'Seus currículos estão salvos neste navegador, neste dispositivo. Ele pode excluí-los quando faltar espaço ou se você passar semanas sem voltar. Baixe uma cópia do que importa.',
    unknown:
      'Seus currículos estão salvos neste navegador, neste dispositivo. Limpar os dados dele os exclui. Baixe uma cópia do que importa.',
  },
}
