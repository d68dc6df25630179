import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in Brazilian Portuguese. */
export const workspaceSignIn: typeof english = {
  title: 'Entrada',
  text: 'Permita que os membros entrem com o provedor de identidade da sua organização (OpenID Connect).',
  managedText:
    'Quem administra este servidor decide como as pessoas entram. Aqui, um espaço de trabalho não pode ter um provedor de identidade próprio.',
  issuer: 'Emissor (issuer)',
  clientId: 'ID do cliente',
  clientSecret: 'Segredo do cliente',
  secretHint: 'Deixe em branco para manter o segredo atual.',
  domains: 'Domínios de e-mail',
  domainsHint: 'Separe vários com vírgulas.',
  isOpen: 'Qualquer pessoa de um destes domínios pode participar',
  role: 'Função dos novos membros',
  redirectUri: 'URI de redirecionamento',
  signInUrl: 'Link de entrada',
  save: 'Salvar',
  saved: 'Salvo.',
  refused:
    'Nada foi salvo. Confira o emissor, o segredo e os domínios: o provedor precisa estar acessível e aceitar OpenID Connect.',
  verified: 'Verificado',
  notVerified: 'Não verificado',
  verifyText: 'Um domínio vale quando o DNS dele tem este registro TXT:',
  verify: 'Verificar de novo',
  remove: 'Remover provedor',
  removed: 'Os membros não podem mais entrar com este provedor. Eles continuam membros.',
  provisioning: 'Provisionamento (SCIM)',
  provisioningText: 'Seu diretório adiciona e remove membros. A conta de ninguém é excluída.',
  provisioningOff:
    'O provisionamento está desativado neste servidor. Quem o administra pode permitir.',
  url: 'Endereço SCIM',
  makeToken: 'Criar token',
  token: 'Token de acesso',
  tokenHint:
    'Só quem tem a função Proprietário pode criar o token. Ele funciona enquanto essa pessoa mantiver a função.',
  tokenRevoked: 'O token não funciona mais.',
}
