import type { signIn as english } from '../en/sign-in'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Messages of signing in and up, in Brazilian Portuguese. */
export const signIn: typeof english = {
  home: 'Vitae, para a página inicial',
  name: 'Seu nome',
  email: 'E-mail',
  password: 'Senha',
  newPassword: 'Nova senha',
  passwordHint: 'Pelo menos 12 caracteres. Algumas palavras sem relação são fáceis de lembrar.',
  showPassword: 'Mostrar senha',
  hidePassword: 'Ocultar senha',
  code: 'Código',
  recoveryCode: 'Código de recuperação',
  working: 'Um momento…',
  or: 'ou',
  withoutAccount: 'Continuar sem conta',
  missing: {
    name: 'Digite seu nome.',
    email: 'Digite seu e-mail.',
    password: 'Digite sua senha.',
    code: 'Digite o código.',
  },

  signIn: {
    title: 'Entrar',
    submit: 'Entrar',
    withPasskey: 'Usar chave de acesso',
    withProvider: (name) => `Continuar com ${name}`,
    organisation: 'Entrar com sua organização',
    organisationUnknown: 'Nenhuma organização entra aqui com este endereço. Entre de outra forma.',
    managed: 'Continuar para entrar',
    managedText: 'Você entra em uma página à parte e volta em seguida.',
    remember: 'Manter a sessão neste dispositivo',
    forgot: 'Esqueceu a senha?',
    noAccount: 'Ainda não tem conta?',
    signUp: 'Criar conta',
  },
  providerQuestion: {
    title: (name) => `Entrar em “${name}”?`,
    text: (host) => `Você entra em ${host} e depois volta para cá.`,
    replaces: (email) =>
      `Você entrou como ${email}. Se voltar com outra conta, ela substituirá esta neste dispositivo.`,
  },
  again: {
    title: 'Entrar de novo',
    text: 'Sua sessão expirou. O que você digita é salvo neste dispositivo e vai para a sua conta assim que você entrar.',
    somebodyElse: 'Entrar em outra conta',
    cannot: 'Não consigo mais entrar nesta conta',
    cannotText:
      'Se a conta foi excluída ou você perdeu o acesso, os currículos neste dispositivo continuam sendo seus. Mantenha-os aqui sem conta ou baixe-os em um arquivo. Currículos que estão só na conta não estão neste dispositivo.',
    keepHere: 'Manter meus currículos sem a conta',
    downloadHere: 'Baixar meus currículos',
    cannotFailed: 'Não deu certo. Nada foi removido. Tente de novo.',
  },
  secondStep: {
    title: 'Verificação em duas etapas',
    text: 'Digite o código de seis dígitos do seu app autenticador.',
    recoveryText: 'Digite um dos seus códigos de recuperação. Cada um funciona uma vez.',
    trust: 'Não pedir um código neste dispositivo por 30 dias',
    submit: 'Continuar',
    useRecovery: 'Usar um código de recuperação',
    useApp: 'Usar o app autenticador',
    back: 'Voltar ao login',
  },

  signUp: {
    title: 'Criar uma conta',
    introduction:
      'Com uma conta, você tem seus currículos em todos os seus dispositivos, com as versões anteriores. Também pode escrever e baixar currículos sem conta.',
    comeAlong: 'O que você escreveu aqui vai para a sua conta.',
    countComesAlong: (count) =>
      plural(count, {
        one: '# currículo deste dispositivo vai para a sua conta.',
        other: '# currículos deste dispositivo vão para a sua conta.',
      }),
    nothingYet: 'O que você escrever será salvo na sua conta.',
    withoutMail:
      'Este servidor não pode enviar e-mails. Sua conta funciona na hora, mas só quem administra o servidor pode redefinir uma senha esquecida.',
    submit: 'Criar conta',
    managed: 'Continuar e criar',
    haveAccount: 'Já tem uma conta?',
    signIn: 'Entrar',
    maybeThere:
      'Não foi possível entrar na sua conta. Se você já usou este endereço aqui, entre com a senha daquela época.',
    closedTitle: 'A criação de contas está fechada',
    closedText:
      'Este servidor não aceita novas contas. Você pode usar o Vitae sem conta: seus currículos ficam neste dispositivo.',
    inviteTitle: 'Somente com convite',
    inviteText:
      'Você precisa de um convite para criar uma conta neste servidor. Se tiver um, abra o link que está nele. Você pode usar o Vitae sem conta: seus currículos ficam neste dispositivo.',
    invitationGoneTitle: 'Este convite não vale mais',
    invitationGoneText:
      'Ele já foi usado ou expirou. Peça um novo a quem convidou você. Seus currículos ficam neste dispositivo.',
    invited: 'Você recebeu o convite neste endereço.',
    readingInvitation: 'Verificando seu convite…',
  },
  confirm: {
    title: 'Veja seu e-mail',
    text: (email) =>
      `Estamos enviando um e-mail para ${email}. Digite o código de seis dígitos que está nele. O código vale por 10 minutos.`,
    help: 'O e-mail não chegou? Veja a pasta de spam e verifique o endereço.',
    submit: 'Confirmar',
    resend: 'Enviar novo código',
    resent: 'Um novo código está a caminho. O anterior não funciona mais.',
    otherAddress: 'Usar outro endereço',
  },

  forgot: {
    title: 'Redefinir sua senha',
    text: 'Enviaremos por e-mail um link para escolher uma nova senha.',
    submit: 'Enviar link',
    back: 'Voltar ao login',
    sentTitle: 'Veja seu e-mail',
    sentText: (email) =>
      `Se houver uma conta para ${email}, um e-mail com um link está a caminho. O link funciona uma vez e por 60 minutos.`,
    checkAddress: 'Mudar o endereço',
    managedText: 'A página de login envia um código a você. Com ele, você escolhe uma nova senha.',
    managed: 'Continuar para a página de login',
    withoutMailTitle: 'O e-mail não está configurado aqui',
    withoutMailText:
      'Este servidor não pode enviar um link a você. Quem o administra pode criar um com este comando e passá-lo a você:',
    withoutMailNote: 'Seus currículos neste dispositivo continuam como estão.',
  },
  reset: {
    title: 'Escolha uma nova senha',
    text: 'Você sairá da conta em todos os dispositivos. O que está salvo em um dispositivo continua nele.',
    submit: 'Salvar nova senha',
    doneTitle: 'Senha alterada',
    doneText: 'Você saiu da conta em todos os dispositivos. Entre com a nova senha.',
    signIn: 'Entrar',
    goneTitle: 'Este link não vale mais',
    goneText: 'Ele já foi usado ou expirou. Nada foi alterado.',
    askAgain: 'Pedir novo link',
  },

  failures: {
    wrongCredentials: 'E-mail ou senha incorretos.',
    wrongPassword: 'A senha está errada.',
    unknownPasskey: 'Este servidor não reconhece esta chave de acesso. Entre de outra forma.',
    wrongCode: 'O código está errado. Verifique-o: você tem mais algumas tentativas.',
    codeGone: 'Este código expirou ou foi tentado vezes demais. Comece de novo.',
    email: 'Isto não parece um endereço de e-mail.',
    passwordTooShort: 'Curta demais. Use pelo menos 12 caracteres.',
    passwordTooLong: 'Longa demais. Use no máximo 128 caracteres.',
    passwordTooCommon: 'Fácil demais de adivinhar: muita gente a usa. Escolha outra.',
    signupClosed: 'Este servidor não aceita novas contas no momento.',
    tooMany: (wait) => `Tentativas demais. Tente de novo ${wait}.`,
    offline:
      'Você está offline. O que você digitou continua aqui. Tente de novo quando tiver conexão.',
    unavailable:
      'O servidor não consegue fazer isto no momento. Nada foi alterado. Tente de novo daqui a pouco.',
    unclear:
      'O servidor não deu uma resposta clara. O que você digitou continua aqui. Tente de novo daqui a pouco.',
    proofNeeded: 'Nada foi alterado. Primeiro confirme que é você.',
    forbidden: 'Isto não é possível aqui. Nada foi alterado.',
    notSignedIn: 'Sua sessão foi encerrada. Entre de novo e continue aqui.',
    passkeyCancelled: 'Nenhuma chave de acesso foi escolhida.',
    passkeyThere: 'Este dispositivo já tem uma chave de acesso para a sua conta.',
    passkeyFailed: 'Seu navegador não conseguiu usar uma chave de acesso aqui.',
  },
  wait: {
    soon: 'daqui a pouco',
    seconds: (count) => plural(count, { one: 'em # segundo', other: 'em # segundos' }),
    minutes: (count) => plural(count, { one: 'em # minuto', other: 'em # minutos' }),
    hours: (count) => plural(count, { one: 'em # hora', other: 'em # horas' }),
  },
  providerErrors: {
    'provider-cancelled': 'Você cancelou o login lá. Nada foi alterado.',
    'provider-failed':
      'O provedor não respondeu como esperado. Tente de novo ou entre de outra forma.',
    expired: 'Demorou demais. Comece de novo.',
    'not-linked':
      'Já existe uma conta com este endereço. Entre nela primeiro e vincule o provedor nas configurações.',
    'other-account': 'Você entrou aqui com outra conta. Saia dela primeiro e tente de novo.',
    'linked-elsewhere': 'Isto já está vinculado a outra conta aqui.',
    'no-address': 'O provedor não informou um e-mail confirmado. Entre de outra forma.',
    'not-admitted': 'Sua organização não deu acesso a você. Fale com a pessoa que a administra.',
    'signup-closed': 'Este servidor não aceita novas contas no momento.',
    'too-many-requests': 'Tentativas demais. Tente de novo em alguns minutos.',
  },
}
