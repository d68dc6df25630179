import type { mail as english } from '../en/mail'

const footer = (place: string) =>
  `\n\n—\nVitae em ${place}\nVocê recebeu este e-mail porque alguém usou este endereço lá.`

/** The texts of the emails about sign-in, in Brazilian Portuguese. */
export const mail: typeof english = {
  signUpCode: ({ code, minutes, place }) => ({
    subject: `${code} é o seu código do Vitae`,
    text:
      `Seu código é ${code}\n\nDigite-o na página em que você está criando a conta. Ele vale por ${minutes} minutos.\n\nSe você não o pediu, pode ignorar este e-mail: nenhuma conta é criada sem o código.` +
      footer(place),
  }),
  accountExists: ({ signIn, reset, place }) => ({
    subject: 'Você já tem uma conta do Vitae',
    text:
      `Alguém tentou criar uma conta com este endereço, que já tem uma. Nada mudou.\n\nSe foi você, entre: ${signIn}\nEsqueceu a senha? ${reset}\n\nSe não foi você, não precisa fazer nada.` +
      footer(place),
  }),
  emailCode: ({ code, minutes, place }) => ({
    subject: `${code} confirma seu endereço no Vitae`,
    text:
      `Seu código é ${code}\n\nDigite-o nas configurações da sua conta. Ele vale por ${minutes} minutos.\n\nSe você não o pediu, pode ignorar este e-mail: nada muda sem o código.` +
      footer(place),
  }),
  emailTaken: ({ place }) => ({
    subject: 'Seu endereço foi informado no Vitae',
    text:
      'Alguém que está em outra conta tentou usar este endereço, que já tem uma conta própria. Nada mudou.\n\nSe foi você, entre com este endereço.' +
      footer(place),
  }),
  emailChanged: ({ place }) => ({
    subject: 'O e-mail da sua conta do Vitae foi alterado',
    text:
      'A partir de agora, os e-mails sobre a sua conta vão para outro endereço, e é com ele que você entra.\n\nSe não foi você, outra pessoa está na sua conta: fale imediatamente com quem administra este servidor.' +
      footer(place),
  }),
  resetPassword: ({ link, minutes, place }) => ({
    subject: 'Escolha uma nova senha para o Vitae',
    text:
      `Abra este link para escolher uma nova senha:\n\n${link}\n\nEle funciona uma vez e por ${minutes} minutos. Depois disso, você precisa entrar de novo em todos os dispositivos.\n\nSe você não o pediu, pode ignorar este e-mail: sua senha continua a mesma.` +
      footer(place),
  }),
  workspaceInvitation: ({ workspace, inviter, day, link, place }) => ({
    subject: `${inviter} convidou você para um espaço de trabalho no Vitae`,
    text:
      `${inviter} convidou você para o espaço de trabalho “${workspace}”. Os membros trabalham juntos em currículos. Seus próprios documentos continuam privados.\n\nAbra este link para aceitar:\n\n${link}\n\nEle funciona uma vez, para este endereço de e-mail, até ${day}.\n\nSe você não conhece quem enviou, pode ignorar este e-mail: sem o link, nada acontece.` +
      footer(place),
  }),
  passwordChanged: ({ reset, place }) => ({
    subject: 'Sua senha do Vitae foi alterada',
    text:
      `A senha da sua conta foi alterada, e seus outros dispositivos foram desconectados.\n\nSe não foi você, escolha agora uma nova senha: ${reset}` +
      footer(place),
  }),
  signInChanged: ({ what, place }) => ({
    subject: 'Sua forma de entrar no Vitae mudou',
    text:
      `${
        {
          'totp-on':
            'A verificação em duas etapas foi ativada: agora, para entrar, é preciso um código de um app.',
          'totp-off':
            'A verificação em duas etapas foi desativada: para entrar, não é mais preciso um código de um app.',
          'passkey-added': 'Uma chave de acesso foi adicionada à sua conta.',
          'passkey-removed': 'Uma chave de acesso foi removida da sua conta.',
          'provider-linked': 'Outra forma de login foi adicionada à sua conta.',
          'provider-unlinked': 'Uma forma de login foi removida da sua conta.',
        }[what]
      }\n\nSe não foi você, mude sua senha. Isso desconecta todos os outros dispositivos.` +
      footer(place),
  }),
}
