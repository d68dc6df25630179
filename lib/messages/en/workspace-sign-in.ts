/** The card of a workspace about its identity provider and its directory. */
export const workspaceSignIn = {
  title: 'Sign-in',
  text: 'Let members sign in with your organisation’s identity provider (OpenID Connect).',
  managedText:
    'The person who runs this server decides how people sign in. A workspace can’t have its own identity provider here.',
  // Translators: of OpenID Connect; the same for the next two.
  issuer: 'Issuer',
  clientId: 'Client ID',
  clientSecret: 'Client secret',
  secretHint: 'Leave this empty to keep the current secret.',
  domains: 'Email domains',
  domainsHint: 'Separate several with commas.',
  isOpen: 'Everyone with one of these domains can join',
  // Translators: label of a choice, such as Member.
  role: 'New members join as',
  redirectUri: 'Redirect URI',
  signInUrl: 'Sign-in link',
  save: 'Save',
  saved: 'Saved.',
  refused:
    'Nothing was saved. Check the issuer, the secret and the domains: the provider has to be reachable and support OpenID Connect.',
  verified: 'Verified',
  notVerified: 'Not verified',
  verifyText: 'A domain counts once its DNS has this TXT record:',
  verify: 'Check again',
  remove: 'Remove provider',
  removed: 'Members can’t sign in with this provider any more. They stay members.',
  provisioning: 'Provisioning (SCIM)',
  provisioningText: 'Your directory adds and removes members. Nobody’s account is ever deleted.',
  provisioningOff:
    'Provisioning is switched off on this server. The person who runs it can allow it.',
  url: 'SCIM address',
  makeToken: 'Create token',
  token: 'Token',
  tokenHint: 'Only an owner can create the token. It works as long as they stay an owner.',
  tokenRevoked: 'The token no longer works.',
}
