import type { spaces as english } from '../en/spaces'
import { formatters } from '../format'

const { number } = formatters('es')

/** Messages about the space that a page shows, in Spanish. */
export const spaces: typeof english = {
  personal: 'Personal',
  label: (name) => `Espacio de trabajo: ${name}`,
  unnamed: 'Espacio de trabajo',
  manage: 'Gestionar espacios de trabajo',
  roles: {
    owner: 'Propietario',
    admin: 'Administración',
    member: 'Miembro',
    coach: 'Asesor',
    viewer: 'Solo lectura',
  },
  saved: {
    state: 'Guardado en el espacio de trabajo',
    short: 'En el espacio',
    spoken: 'Todo está guardado en el espacio de trabajo.',
  },
  empty:
    'Este espacio de trabajo aún no tiene documentos. Sus miembros pueden abrir todo lo que contiene.',
  readOnly: (role) =>
    `Tu rol: ${role}. Puedes leer los documentos de este espacio de trabajo, pero no cambiarlos.`,
  mayComment: (role) =>
    `Tu rol: ${role}. Puedes leer y comentar los documentos de este espacio de trabajo, pero no cambiarlos.`,
  openDocuments: 'Abrir documentos',
  toDocuments: 'Ir a sus documentos',
  signIn: 'Inicia sesión para abrir este espacio de trabajo. Solo sus miembros ven sus documentos.',
  ended: {
    title: 'Este espacio de trabajo no está disponible',
    text: 'Se eliminó o ya no eres miembro.',
    nothing: 'No se perdió nada: todo lo que escribiste en este dispositivo ya se había enviado.',
    unsent: (count) =>
      `Documentos con cambios que no se enviaron: ${number(count)}. Siguen en este dispositivo. Cópialos a tus propios documentos o descárgalos.`,
    copy: 'Copiar a mis documentos',
    download: 'Descargar',
    remove: 'Quitar de este dispositivo',
    removeTitle: '¿Quitar los cambios de este dispositivo?',
    removeText: 'No están guardados en ningún otro sitio. Esto no se puede deshacer.',
    failed: 'No ha funcionado. Todo sigue en este dispositivo. Inténtalo de nuevo.',
    toOwn: 'Ir a mis propios documentos',
    leftWords:
      'Un espacio de trabajo que ya no puedes abrir tiene cambios que solo están en este dispositivo.',
    review: 'Revisar',
  },
  copyTo: 'Copiar a',
  copiedTo: (title, name) => `«${title}» se copió a «${name}».`,
  notCopied: (title) => `No se pudo copiar «${title}». No se cambió nada. Inténtalo de nuevo.`,
  open: 'Abrir',
  errors: {
    'workspace-not-found':
      'Este espacio de trabajo se eliminó o ya no eres miembro. Lo que escribiste sigue en este dispositivo.',
    'role-missing': 'Tu rol en este espacio de trabajo no lo permite. No se cambió nada.',
    'personal-only': 'Esto solo funciona con tus propios documentos. No se cambió nada.',
  },
}
