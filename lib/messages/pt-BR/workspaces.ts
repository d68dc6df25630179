import type { workspaces as english } from '../en/workspaces'

/** The page of workspaces, in Brazilian Portuguese. */
export const workspaces: typeof english = {
  title: 'Espaços de trabalho',
  intro: 'Trabalhe em currículos com outras pessoas. Seus próprios documentos continuam privados.',
  list: 'Seus espaços de trabalho',
  none: 'Você ainda não está em nenhum espaço de trabalho.',
  roles: {
    owner: 'Proprietário',
    admin: 'Administração',
    member: 'Membro',
    coach: 'Orientador',
    viewer: 'Somente leitura',
  },
  create: {
    title: 'Novo espaço de trabalho',
    text: 'Você será o proprietário e poderá convidar outras pessoas.',
    name: 'Nome',
    missing: 'Digite um nome.',
    submit: 'Criar espaço de trabalho',
    done: (name) => `“${name}” foi criado.`,
    limit: 'Você está em 20 espaços de trabalho, que é o limite. Saia de um antes.',
  },
  invitation: {
    title: 'Você recebeu um convite para um espaço de trabalho',
    titleOf: (name) => `Convite para “${name}”`,
    by: (inviter) => `${inviter} convidou você.`,
    role: (role) => `Sua função: ${role}.`,
    forEmail: (email) =>
      `Este convite é para ${email}. Use esse endereço e depois você volta para cá.`,
    text: 'Os membros verão seu nome e seu e-mail. Eles podem abrir tudo o que você criar nele. Seus próprios documentos continuam privados.',
    accept: 'Aceitar convite',
    joined: (name) => `Agora você está em “${name}”.`,
    gone: 'Este convite já foi usado ou retirado, ou expirou. Peça outro.',
    otherAccount: (invited, own) =>
      `Este convite é para ${invited}, mas você entrou como ${own}. Entre com o endereço convidado.`,
    otherAddress:
      'Este convite é para outro endereço de e-mail, ou o seu ainda não foi confirmado. Entre com o endereço convidado.',
    limit: 'Este espaço de trabalho está cheio, ou você já está em 20. Nada foi alterado.',
  },
  signedOut: 'Use o endereço de e-mail convidado. Depois você volta para cá.',
  lastOwner:
    'Você é o único proprietário de um espaço de trabalho que tem outros membros. Nada foi excluído. Antes, transfira ou exclua esse espaço.',
}
