import type { apiKeys as english } from '../en/api-keys'

/** Messages of the API keys in the settings, in French. */
export const apiKeys: typeof english = {
  title: 'Clés API',
  text: 'Autorisez un programme à lire et à modifier vos CV. Créez une clé par programme.',
  docs: 'Documentation de l’API',
  none: 'Vous n’avez aucune clé API.',
  make: 'Créer une clé',
  name: 'Nom',
  nameHint: 'Ce à quoi la clé vous servira.',
  nameMissing: 'Donnez un nom à la clé.',
  scopesTitle: 'Autorisations',
  scopes: {
    read: { label: 'Lire', hint: 'Vos CV et lettres, leurs versions et leurs PDF.' },
    write: { label: 'Lire et modifier', hint: 'Également créer, modifier et supprimer.' },
    ai: { label: 'Utiliser l’IA', hint: 'Les suggestions comptent dans votre limite du jour.' },
    admin: {
      label: 'Administrer',
      hint: 'Créer et révoquer des clés, exporter vos données. Jamais votre mot de passe ni votre e-mail.',
    },
  },
  scopesMissing: 'Choisissez au moins une autorisation.',
  expires: 'Expire après',
  lives: { '30': '30 jours', '90': '90 jours', '365': '1 an', never: 'Jamais' },
  submit: 'Créer la clé',

  madeTitle: (name) => `Clé pour « ${name} »`,
  madeText: 'Copiez-la maintenant. Nous ne l’afficherons plus.',
  madeLabel: 'Clé',
  copy: 'Copier',
  copied: 'Copié',
  kept: 'Je l’ai notée',

  starts: (prefix) => `${prefix}…`,
  neverUsed: 'Jamais utilisée',
  usedToday: 'Utilisée aujourd’hui',
  usedYesterday: 'Utilisée hier',
  used: (date) => `Dernière utilisation le ${date}`,
  endsToday: 'Expire aujourd’hui',
  ends: (date) => `Expire le ${date}`,
  ended: 'Expirée',
  endless: 'N’expire jamais',
  revoke: 'Révoquer',
  revokeNamed: (name) => `Révoquer : ${name}`,
  revoked: (name) => `La clé « ${name} » ne fonctionne plus.`,
  full: 'Votre compte a le nombre maximal de clés. Révoquez-en une pour en créer une autre.',
}
