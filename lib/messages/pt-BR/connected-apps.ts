import type { connectedApps as english } from '../en/connected-apps'

/** Messages of connected apps and of their consent page, in Brazilian Portuguese. */
export const connectedApps: typeof english = {
  title: 'Apps conectados',
  text: 'Apps que você permitiu que trabalhem com seus currículos. Eles sugerem redações, e você decide o que entra.',
  none: 'Você não tem apps conectados.',
  address: 'Endereço para informar no app',
  since: (date) => `Conectado em ${date}`,
  disconnect: 'Desconectar',
  disconnectNamed: (name) => `Desconectar: ${name}`,
  disconnected: (name) => `O app “${name}” não está mais conectado.`,
  question: (name) => `Permitir que o app “${name}” use sua conta?`,
  unverified: 'O app escolheu esse nome. Nós não o verificamos.',
  account: (email) => `Sua conta: ${email}`,
  goesTo: (host) => `Depois você irá para: ${host}`,
  writeHint: 'Sugerir redações, mudar o design e atualizar suas candidaturas.',
  mayNot:
    'Ele não pode escrever nos seus currículos ou cartas, nem excluir nada. Você pode desconectá-lo a qualquer momento nas configurações.',
  allow: 'Permitir',
  deny: 'Não permitir',
  full: 'Você já tem o número máximo de apps conectados de uma conta. Desconecte um nas configurações e tente de novo.',
  invalid: 'Este app enviou uma solicitação inválida. Nada foi permitido.',
  unknownTitle: 'Não é possível conectar este app',
  unknown:
    'Não conhecemos este app, ou o endereço em que ele espera uma resposta. Nada foi permitido. Remova o Vitae do app e adicione-o de novo.',
}
