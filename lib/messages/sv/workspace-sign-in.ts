import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in Swedish. */
export const workspaceSignIn: typeof english = {
  title: 'Inloggning',
  text: 'Låt medlemmar logga in med organisationens identitetsleverantör (OpenID Connect).',
  managedText:
    'Den som driver servern bestämmer hur man loggar in. En arbetsyta kan inte ha en egen identitetsleverantör här.',
  issuer: 'Utfärdare (issuer)',
  clientId: 'Klient-id',
  clientSecret: 'Klienthemlighet',
  secretHint: 'Lämna tomt för att behålla den nuvarande hemligheten.',
  domains: 'E-postdomäner',
  domainsHint: 'Skilj flera åt med kommatecken.',
  isOpen: 'Alla med någon av domänerna kan gå med',
  role: 'Roll för nya medlemmar',
  redirectUri: 'Omdirigerings-URI',
  signInUrl: 'Inloggningslänk',
  save: 'Spara',
  saved: 'Sparat.',
  refused:
    'Inget sparades. Kontrollera utfärdaren, hemligheten och domänerna: leverantören måste gå att nå och stödja OpenID Connect.',
  verified: 'Verifierad',
  notVerified: 'Inte verifierad',
  verifyText: 'En domän räknas när dess DNS har den här TXT-posten:',
  verify: 'Kontrollera igen',
  remove: 'Ta bort leverantören',
  removed: 'Medlemmar kan inte längre logga in med leverantören. De är fortfarande medlemmar.',
  provisioning: 'Användarhantering (SCIM)',
  provisioningText: 'Din katalog lägger till och tar bort medlemmar. Ingens konto raderas.',
  provisioningOff:
    'Användarhantering via SCIM är avstängd på den här servern. Den som driver servern kan tillåta den.',
  url: 'SCIM-adress',
  makeToken: 'Skapa token',
  token: 'Åtkomsttoken',
  tokenHint: 'Bara en ägare kan skapa en token. Den fungerar så länge personen är ägare.',
  tokenRevoked: 'Token fungerar inte längre.',
}
