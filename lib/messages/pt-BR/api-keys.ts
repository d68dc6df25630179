import type { apiKeys as english } from '../en/api-keys'

/** Messages of the API keys in the settings, in Brazilian Portuguese. */
export const apiKeys: typeof english = {
  title: 'Chaves de API',
  text: 'Permita que um programa leia e altere seus currículos. Crie uma chave para cada programa.',
  docs: 'Documentação da API',
  none: 'Você não tem chaves de API.',
  make: 'Criar uma chave',
  name: 'Nome',
  nameHint: 'Para que você vai usar a chave.',
  nameMissing: 'Digite um nome para a chave.',
  scopesTitle: 'Permissões',
  scopes: {
    read: { label: 'Ler', hint: 'Seus currículos e cartas, as versões e os PDFs.' },
    write: { label: 'Ler e alterar', hint: 'Também criar, editar e excluir.' },
    ai: { label: 'Usar IA', hint: 'As sugestões contam no seu limite diário.' },
    admin: {
      label: 'Administrar',
      hint: 'Criar e revogar chaves, exportar seus dados. Nunca sua senha ou seu e-mail.',
    },
  },
  scopesMissing: 'Escolha pelo menos uma permissão.',
  expires: 'Validade',
  lives: { '30': '30 dias', '90': '90 dias', '365': '1 ano', never: 'Sem prazo' },
  submit: 'Criar chave',

  madeTitle: (name) => `Chave para ${name}`,
  madeText: 'Copie-a agora. Ela não será mostrada de novo.',
  madeLabel: 'Chave',
  copy: 'Copiar',
  copied: 'Copiada',
  kept: 'Já guardei',

  starts: (prefix) => `${prefix}…`,
  neverUsed: 'Nunca usada',
  usedToday: 'Usada hoje',
  usedYesterday: 'Usada ontem',
  used: (date) => `Usada pela última vez em ${date}`,
  endsToday: 'Expira hoje',
  ends: (date) => `Expira em ${date}`,
  ended: 'Expirada',
  endless: 'Nunca expira',
  revoke: 'Revogar',
  revokeNamed: (name) => `Revogar: ${name}`,
  revoked: (name) => `A chave para ${name} não funciona mais.`,
  full: 'Você já tem o número máximo de chaves de uma conta. Revogue uma para criar outra.',
}
