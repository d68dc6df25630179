import type { accountMenu as english } from '../en/account-menu'
import { formatters } from '../format'

const { number } = formatters('pt-BR')

/** Messages of the account menu and the sign-out dialog, in Brazilian Portuguese. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `Conta: ${email}`,
    signIn: 'Entrar',
    signInAgain: 'Entrar de novo',
    requests: 'Solicitações',
    workspaces: 'Espaços de trabalho',
    settings: 'Configurações',
    signOut: 'Sair',
  },

  guestCvs: {
    title: (email) => `Mover os currículos para ${email}?`,
    text: (count) =>
      `Escritos neste dispositivo sem conta: ${number(count)}. Se você não os mover, eles ficam aqui.`,
    move: 'Mover',
    stay: 'Agora não',
    failed:
      'Não deu certo. Nada foi perdido: os currículos continuam neste dispositivo. Tente de novo.',
  },

  signOut: {
    title: 'Sair da conta',
    text: 'Seus currículos continuam na conta e voltam quando você entrar.',
    forget: 'Remover também meus currículos deste dispositivo',
    forgetHint:
      'Para um dispositivo que outras pessoas também usam. Currículos que ainda não estão na conta são salvos lá antes. Importações inacabadas e descrições de vagas também são removidas.',
    submit: 'Sair',
    cancel: 'Continuar na conta',
    working: 'Salvando as últimas alterações e saindo…',
    unsent:
      'Algumas alterações podem estar só neste dispositivo: não foi possível confirmar que a conta tem todas. Nada foi removido e você continua na conta.',
    tryAgain: 'Tentar de novo',
    keep: 'Sair e manter os currículos',
    removeAnyway: 'Sair e remover os currículos',
    failed:
      'Não foi possível falar com o servidor. Nada foi removido e você continua na conta. Tente de novo quando tiver conexão.',
    elsewhereTitle: 'Saindo da conta',
    elsewhere:
      'Você está saindo da conta em outra aba. O que você digitou aqui é salvo na conta antes.',
  },
}
