import type { workspacePage as english } from '../en/workspace-page'
import { formatters } from '../format'

const { plural } = formatters('pt-BR')

/** Messages of the page of one workspace, in Brazilian Portuguese. */
export const workspacePage: typeof english = {
  reauthentication: 'Isso afeta todos no espaço de trabalho, então confirme que é você.',
  members: {
    title: 'Membros',
    you: 'Você',
    roleOf: (name) => `Função de ${name}`,
    saved: (name, role) => `Nova função de ${name}: ${role}.`,
    rolesTitle: 'Funções',
    roles: {
      owner: 'Pode fazer tudo, inclusive transferir ou excluir o espaço de trabalho.',
      admin: 'Edita documentos e gerencia membros, chaves e links.',
      member: 'Cria, edita e compartilha documentos.',
      coach: 'Lê documentos, comenta e sugere mudanças, mas não edita.',
      viewer: 'Lê documentos e nada mais.',
    },
    makeOwner: 'Tornar proprietário',
    makeOwnerTitle: (name) => `Dar a ${name} a função de proprietário?`,
    makeOwnerText:
      'A pessoa poderá fazer tudo aqui, inclusive excluir o espaço de trabalho e remover você. Você só pode desfazer isso enquanto também tiver essa função.',
    remove: 'Remover',
    removeTitle: (name) => `Remover ${name}?`,
    removeText:
      'O acesso termina na hora, e as chaves de API e o acesso SCIM que a pessoa criou aqui deixam de funcionar. Os documentos ficam.',
    removed: (name) => `Membro removido: ${name}.`,
    handOver: 'Transferir',
    handOverTitle: (name) => `Transferir este espaço de trabalho para ${name}?`,
    handOverText:
      'A pessoa passa a ser proprietária, e você fica com a função de administração. Você não pode desfazer isso; só um proprietário pode.',
    handedOver: (name) => `Novo proprietário do espaço de trabalho: ${name}.`,
  },
  invitations: {
    title: 'Convites',
    text: 'Convide pessoas por e-mail. O link só funciona para o endereço que o recebeu.',
    none: 'Não há convites em aberto.',
    invite: 'Convidar alguém',
    role: 'Função',
    submit: 'Enviar convite',
    sent: (email) => `Enviamos um convite para ${email}.`,
    link: 'Link do convite',
    linkText: 'Nenhum e-mail foi enviado. Copie o link agora e envie você mesmo.',
    again: 'Enviar de novo',
    withdraw: 'Cancelar convite',
    withdrawn: (email) => `O convite de ${email} não funciona mais.`,
    alreadyMember: 'Esta pessoa já é membro.',
    full: 'Este espaço de trabalho tem o número máximo de membros ou de convites em aberto.',
  },
  usage: {
    title: 'Uso',
    documents: 'Documentos',
    of: (count, limit) => `${count} de ${limit}`,
    plan: 'Plano',
    shared: 'A IA e os documentos contam para os limites da conta do proprietário.',
  },
  log: {
    title: 'Registro',
    text: 'Quem fez o quê neste espaço de trabalho, do mais novo ao mais antigo. Ninguém pode alterá-lo.',
    filter: 'Mostrar',
    all: 'Tudo',
    none: 'Não há nada desse tipo.',
    former: 'Antigo membro',
    formerOf: (name) => `${name} (antigo membro)`,
    intact: (count) =>
      plural(count, {
        one: 'Verificado: # entrada, sem mudanças.',
        other: 'Verificado: # entradas, nenhuma alterada ou faltando.',
      }),
    broken: (entry) =>
      `A entrada ${entry} foi alterada ou está faltando. Baixe o registro e avise quem mantém este servidor.`,
    kinds: {
      'workspace-created': 'Espaço de trabalho criado',
      'workspace-renamed': 'Espaço de trabalho renomeado',
      'brand-changed': 'Marca alterada',
      'workspace-exported': 'Tudo baixado',
      'member-joined': 'Entrada de um membro',
      'member-role-changed': 'Função alterada',
      'member-removed': 'Membro removido',
      'member-left': 'Saída de um membro',
      'ownership-handed-over': 'Espaço de trabalho transferido',
      'invitation-sent': 'Convite enviado',
      'invitation-withdrawn': 'Convite cancelado',
      'key-created': 'Chave de API criada',
      'key-revoked': 'Chave de API revogada',
      'share-created': 'Link de compartilhamento criado',
      'share-changed': 'Link de compartilhamento alterado',
      'share-revoked': 'Link de compartilhamento revogado',
      'document-trashed': 'Documento movido para a lixeira',
      'document-erased': 'Documento excluído definitivamente',
      'document-exported': 'Documento baixado',
      'audit-exported': 'Registro baixado',
      'sign-in-changed': 'Entrada alterada',
      'sign-in-removed': 'Provedor de entrada removido',
      'provisioning-token-created': 'Token SCIM criado',
      'provisioning-token-revoked': 'Token SCIM revogado',
    },
  },
  download: {
    title: 'Baixar tudo',
    text: 'Todos os documentos deste espaço de trabalho com suas versões, fotos e PDFs. Você pode restaurá-los em qualquer conta.',
    leave: 'Você pode sair desta página e voltar aqui para baixar.',
  },
  leave: {
    title: 'Sair do espaço de trabalho',
    text: 'Você perde o acesso a tudo nele, até que alguém convide você de novo.',
    confirm: (name) => `Sair de ${name}?`,
    lastOwner: 'Você é o único proprietário. Antes, transfira o espaço de trabalho ou exclua-o.',
  },
  deletion: {
    title: 'Excluir espaço de trabalho',
    text: 'Exclui todos os documentos, versões, links e chaves, para todos os membros. Não dá para desfazer.',
    typeName: (name) => `Digite ${name} para confirmar`,
    mismatch: 'Este não é o nome do espaço de trabalho.',
  },
}
