import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in Dutch. */
export const workspaceSignIn: typeof english = {
  title: 'Inloggen',
  text: 'Laat leden inloggen met de identiteitsaanbieder van je organisatie (OpenID Connect).',
  managedText:
    'De beheerder van deze server bepaalt hoe mensen inloggen. Een werkruimte kan hier geen eigen identiteitsaanbieder hebben.',
  issuer: 'Uitgever (issuer)',
  clientId: 'Client-ID',
  clientSecret: 'Clientgeheim',
  secretHint: 'Laat dit leeg om het huidige geheim te houden.',
  domains: 'E-maildomeinen',
  domainsHint: 'Scheid meerdere met komma’s.',
  isOpen: 'Iedereen met een van deze domeinen kan deelnemen',
  role: 'Nieuwe leden worden',
  redirectUri: 'Omleidings-URI',
  signInUrl: 'Inloglink',
  save: 'Opslaan',
  saved: 'Opgeslagen.',
  refused:
    'Er is niets opgeslagen. Controleer de uitgever, het geheim en de domeinen: de aanbieder moet bereikbaar zijn en OpenID Connect ondersteunen.',
  verified: 'Geverifieerd',
  notVerified: 'Niet geverifieerd',
  verifyText: 'Een domein telt zodra de DNS dit TXT-record heeft:',
  verify: 'Opnieuw controleren',
  remove: 'Aanbieder verwijderen',
  removed: 'Leden kunnen niet meer met deze aanbieder inloggen. Ze blijven lid.',
  provisioning: 'Gebruikersbeheer (SCIM)',
  provisioningText:
    'Je directory voegt leden toe en verwijdert ze. Niemands account wordt ooit verwijderd.',
  provisioningOff:
    'Gebruikersbeheer via SCIM staat uit op deze server. De beheerder van de server kan dit toestaan.',
  url: 'SCIM-adres',
  makeToken: 'Token maken',
  token: 'Toegangstoken',
  tokenHint: 'Alleen een eigenaar kan het token maken. Het werkt zolang die eigenaar blijft.',
  tokenRevoked: 'Het token werkt niet meer.',
}
