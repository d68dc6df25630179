import type { workspaceSignIn as english } from '../en/workspace-sign-in'

/** The card of a workspace about its identity provider, in Spanish. */
export const workspaceSignIn: typeof english = {
  title: 'Inicio de sesión',
  text: 'Permite que los miembros inicien sesión con el proveedor de identidad de tu organización (OpenID Connect).',
  managedText:
    'Quien administra este servidor decide cómo se inicia sesión. Aquí, un espacio de trabajo no puede tener su propio proveedor de identidad.',
  issuer: 'Emisor (issuer)',
  clientId: 'ID de cliente',
  clientSecret: 'Secreto de cliente',
  secretHint: 'Déjalo vacío para conservar el secreto actual.',
  domains: 'Dominios de correo',
  domainsHint: 'Separa varios con comas.',
  isOpen: 'Cualquier persona de uno de estos dominios puede unirse',
  role: 'Los miembros nuevos se unen como',
  redirectUri: 'URI de redirección',
  signInUrl: 'Enlace de inicio de sesión',
  save: 'Guardar',
  saved: 'Guardado.',
  refused:
    'No se ha guardado nada. Revisa el emisor, el secreto y los dominios: el proveedor debe estar accesible y ser compatible con OpenID Connect.',
  verified: 'Verificado',
  notVerified: 'Sin verificar',
  verifyText: 'Un dominio cuenta cuando su DNS tiene este registro TXT:',
  verify: 'Comprobar de nuevo',
  remove: 'Quitar proveedor',
  removed: 'Los miembros ya no pueden iniciar sesión con este proveedor. Siguen siendo miembros.',
  provisioning: 'Aprovisionamiento (SCIM)',
  provisioningText: 'Tu directorio añade y quita miembros. Nunca se elimina la cuenta de nadie.',
  provisioningOff:
    'El aprovisionamiento está desactivado en este servidor. Quien lo administra puede permitirlo.',
  url: 'Dirección SCIM',
  makeToken: 'Crear token',
  token: 'Token de acceso',
  tokenHint:
    'Solo quien tiene el rol «Propietario» puede crear el token. Funciona mientras conserve ese rol.',
  tokenRevoked: 'El token ya no funciona.',
}
