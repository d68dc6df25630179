import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: 'Carregando comentários…',
  none: 'Nenhum comentário ainda. Permita comentários nas configurações de um link de compartilhamento, e eles aparecem aqui.',
  closed: (count) => `Comentários encerrados: ${count}`,
  whole: 'Sobre o documento inteiro',
  changed: 'Estas palavras mudaram desde então, ou não existem mais.',
  goTo: 'Ir para as palavras',
  answer: 'Sua resposta',
  answerHint: 'Qualquer pessoa com este link pode lê-la.',
  send: 'Enviar resposta',
  you: 'Você',
  resolve: 'Resolver',
  reopen: 'Reabrir',
  remove: 'Excluir',
  removed: 'Comentário excluído',
  suggested: 'Sugestão no lugar',
  accept: 'Aceitar',
  dismiss: 'Dispensar',
  states: {
    resolved: 'Resolvido',
    dismissed: 'Sugestão dispensada',
    taken: 'Sugestão aceita',
  },
}
