import type { webhooks as english } from '../en/webhooks'

/** Messages of the webhooks in the settings, in Brazilian Portuguese. */
export const webhooks: typeof english = {
  title: 'Webhooks',
  text: 'Avise outro serviço quando algo acontecer aqui. Enviamos identificadores, nunca o texto dos seus documentos.',
  none: 'Você não tem webhooks.',
  add: 'Adicionar webhook',
  url: 'Endereço',
  urlHint: 'Começa com https:// e fica na internet pública.',
  urlRefused:
    'Não podemos enviar para este endereço. Digite um que comece com https:// e fique na internet pública.',
  eventsTitle: 'Eventos',
  events: {
    'document.changed': 'Um documento mudou',
    'request.finished': 'Uma solicitação terminou',
    'comment.added': 'Um comentário foi adicionado',
    ping: 'Teste',
  },
  eventsMissing: 'Escolha pelo menos um evento.',
  save: 'Salvar',
  full: 'Você já tem o número máximo de webhooks de uma conta. Exclua um para adicionar outro.',
  secretTitle: (host) => `Segredo de ${host}`,
  secretText:
    'Copie-o agora. Ele não será mostrado de novo. Seu serviço confere nossa assinatura com ele.',
  secretLabel: 'Segredo',
  on: 'Ativado',
  off: 'Desativado',
  failing: 'As últimas entregas falharam.',
  turnOn: 'Ativar',
  turnOff: 'Desativar',
  edit: 'Alterar',
  test: 'Enviar teste',
  rotate: 'Novo segredo',
  remove: 'Excluir',
  removed: (host) => `O webhook de ${host} foi excluído.`,

  deliveries: 'Entregas recentes',
  noDeliveries: 'Nada foi enviado ainda.',
  states: { waiting: 'Aguardando', delivered: 'Entregue', failed: 'Falhou' },
  attempts: (count) => `Tentativas: ${count}`,
  next: (time) => `Próxima tentativa: ${time}`,
  reasons: {
    status: (status) => `O servidor respondeu com ${status}.`,
    redirect: 'O servidor respondeu com um redirecionamento, que não seguimos.',
    timeout: 'O servidor não respondeu em 15 segundos.',
    unreachable: 'Não conseguimos acessar o servidor.',
    'private-address': 'O endereço não fica na internet pública.',
    disabled: 'O webhook estava desativado.',
    'no-secret': 'Não conseguimos mais ler o segredo. Crie um novo.',
    'gave-up': 'Não conseguimos enviar. Você pode enviar de novo.',
  },
  again: 'Enviar de novo',
}
