import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in French. */
export const workspaceSignIn: typeof english = {
  title: 'Connexion',
  text: 'Permettez aux membres de se connecter avec le fournisseur d’identité de votre organisation (OpenID Connect).',
  managedText:
    'La personne qui gère ce serveur décide de la façon de se connecter. Ici, un espace de travail ne peut pas avoir son propre fournisseur d’identité.',
  issuer: 'Émetteur (issuer)',
  clientId: 'Identifiant client',
  clientSecret: 'Secret client',
  secretHint: 'Laissez ce champ vide pour garder le secret actuel.',
  domains: 'Domaines d’e-mail',
  domainsHint: 'Séparez-les par des virgules.',
  isOpen: 'Toute personne de l’un de ces domaines peut rejoindre l’espace',
  role: 'Rôle des nouveaux membres',
  redirectUri: 'URI de redirection',
  signInUrl: 'Lien de connexion',
  save: 'Enregistrer',
  saved: 'Enregistré.',
  refused:
    'Rien n’a été enregistré. Vérifiez l’émetteur, le secret et les domaines : le fournisseur doit être joignable et prendre en charge OpenID Connect.',
  verified: 'Vérifié',
  notVerified: 'Non vérifié',
  verifyText: 'Un domaine compte dès que son DNS contient cet enregistrement TXT :',
  verify: 'Vérifier à nouveau',
  remove: 'Retirer le fournisseur',
  removed: 'Les membres ne peuvent plus se connecter avec ce fournisseur. Ils restent membres.',
  provisioning: 'Provisionnement (SCIM)',
  provisioningText:
    'Votre annuaire ajoute et retire des membres. Aucun compte n’est jamais supprimé.',
  provisioningOff:
    'Le provisionnement est désactivé sur ce serveur. La personne qui le gère peut l’autoriser.',
  url: 'Adresse SCIM',
  makeToken: 'Créer un jeton',
  token: 'Jeton',
  tokenHint:
    'Seule une personne qui a le rôle Propriétaire peut créer le jeton. Il fonctionne tant qu’elle garde ce rôle.',
  tokenRevoked: 'Le jeton ne fonctionne plus.',
}
