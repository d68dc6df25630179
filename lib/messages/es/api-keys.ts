import type { apiKeys as english } from '../en/api-keys'

/** Messages of the API keys in the settings, in Spanish. */
export const apiKeys: typeof english = {
  title: 'Claves de API',
  text: 'Permite que un programa lea y cambie tus currículums. Crea una clave para cada programa.',
  docs: 'Documentación de la API',
  none: 'No tienes claves de API.',
  make: 'Crear una clave',
  name: 'Nombre',
  nameHint: 'Para qué vas a usar la clave.',
  nameMissing: 'Escribe un nombre para la clave.',
  scopesTitle: 'Permisos',
  scopes: {
    read: { label: 'Leer', hint: 'Tus currículums y cartas, sus versiones y PDF.' },
    write: { label: 'Leer y cambiar', hint: 'También crear, editar y eliminar.' },
    ai: { label: 'Usar la IA', hint: 'Las sugerencias cuentan para tu límite diario.' },
    admin: {
      label: 'Administrar',
      hint: 'Crear y revocar claves, exportar tus datos. Nunca tu contraseña ni tu correo.',
    },
  },
  scopesMissing: 'Elige al menos un permiso.',
  expires: 'Validez',
  lives: { '30': '30 días', '90': '90 días', '365': '1 año', never: 'Sin caducidad' },
  submit: 'Crear clave',

  madeTitle: (name) => `Clave para ${name}`,
  madeText: 'Cópiala ahora. No volveremos a mostrarla.',
  madeLabel: 'Clave',
  copy: 'Copiar',
  copied: 'Copiada',
  kept: 'Ya la he guardado',

  starts: (prefix) => `${prefix}…`,
  neverUsed: 'Nunca usada',
  usedToday: 'Usada hoy',
  usedYesterday: 'Usada ayer',
  used: (date) => `Usada por última vez el ${date}`,
  endsToday: 'Caduca hoy',
  ends: (date) => `Caduca el ${date}`,
  ended: 'Caducada',
  endless: 'No caduca',
  revoke: 'Revocar',
  revokeNamed: (name) => `Revocar: ${name}`,
  revoked: (name) => `La clave para ${name} ya no es válida.`,
  full: 'Ya tienes todas las claves que puede tener una cuenta. Revoca una para crear otra.',
}
