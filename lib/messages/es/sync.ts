import type { sync as english } from '../en/sync'
import { formatters } from '../format'

const { plural } = formatters('es')

/** Messages about what is in the account and what is only here, in Spanish. */
export const sync: typeof english = {
  state: {
    'memory-only': 'Solo en esta pestaña',
    'on-device': 'En este dispositivo',
    saving: 'Guardando…',
    'in-account': 'Guardado en tu cuenta',
    offline: 'Sin conexión, guardado aquí',
    retrying: 'Guardado aquí, reintentando',
    expired: 'Inicia sesión: guardado aquí',
    conflict: 'Cambiado en otro sitio: revisar',
    refused: 'Guardado solo en este dispositivo',
  },
  writing: {
    offline: 'Sin conexión, guardando aquí…',
    retrying: 'Guardando en este dispositivo…',
    expired: 'Inicia sesión: guardando aquí…',
    refused: 'Guardando en este dispositivo…',
  },
  inTab: {
    expired: 'Inicia sesión: en esta pestaña',
    refused: 'Solo en esta pestaña',
  },
  short: {
    'memory-only': 'Esta pestaña',
    'on-device': 'Dispositivo',
    saving: 'Guardando…',
    'in-account': 'En tu cuenta',
    offline: 'Sin conexión',
    retrying: 'Dispositivo',
    expired: 'Iniciar sesión',
    conflict: 'Revisar',
    refused: 'Dispositivo',
  },
  spoken: {
    'memory-only': 'Ahora mismo no se puede guardar nada. Tus cambios solo están en esta pestaña.',
    'in-account': 'Todo está guardado en tu cuenta.',
    offline: 'No tienes conexión. Todo está guardado en este dispositivo y se enviará más tarde.',
    retrying:
      'El servidor no responde. Todo está guardado en este dispositivo. Seguimos intentándolo.',
    expired:
      'Tu sesión ha caducado. Todo está guardado en este dispositivo. Inicia sesión de nuevo para continuar.',
    conflict: 'Este currículum también se ha cambiado en otro dispositivo. Hay algo que revisar.',
    refused:
      'Tu cuenta no puede guardar este currículum tal como está. Está guardado en este dispositivo.',
  },
  refusedTitle: 'Aún no está en tu cuenta',
  refused: {
    invalid:
      'Tu cuenta no puede guardar este currículum tal como está. Todo está guardado en este dispositivo. Deshaz el último cambio o acorta lo que sea demasiado largo. Lo intentaremos de nuevo con tu próximo cambio.',
    'too-large':
      'Este currículum es más grande de lo que permite tu cuenta. Todo está guardado en este dispositivo. Acorta o quita algo. Lo intentaremos de nuevo con tu próximo cambio.',
    'newer-version':
      'Este currículum se escribió en tu cuenta con una versión más reciente de Vitae. Todo está guardado en este dispositivo. Recarga esta página para tener la última versión.',
    limit:
      'Tu cuenta está llena. Este currículum está guardado en este dispositivo. Elimina definitivamente uno de la papelera y este pasará a tu cuenta.',
    role: 'Tu rol en este espacio de trabajo no te permite cambiar este currículum. Lo que escribiste está guardado en este dispositivo. Copia el currículum a tus propios documentos o pide otro rol a quien administra el espacio.',
    'merge-limit':
      'Lo que se ha escrito aquí y en otro sitio es demasiado para un currículum. Ambas versiones están guardadas: la tuya en este dispositivo, la otra en tu cuenta. Acorta algo aquí. Lo intentaremos de nuevo con tu próximo cambio.',
  },
  reload: 'Recargar',
  conflictTitle: 'Cambiado aquí y en otro sitio',
  conflictText: (count) =>
    plural(count, {
      one: 'Un lugar se ha cambiado en este dispositivo y en otro. Ambas versiones están aquí. Elige cuál quieres en tu currículum.',
      other:
        '# lugares se han cambiado en este dispositivo y en otro. Ambas versiones están aquí. Elige cuáles quieres en tu currículum.',
    }),
  mine: 'Escrito en este dispositivo',
  theirs: 'Escrito en otro sitio',
  changedSince: 'Escrito aquí después',
  holdsNow: 'Ahora en tu currículum',
  fieldGone: 'Un lugar que ya no está en tu currículum',
  taken: 'Quitado',
  empty: 'Vacío',
  keepChoices: 'Guardar mi elección',
  decideLater: 'Decidir más tarde',
  settled: 'Tu elección está guardada.',
  nothingToDecide: 'Ya no queda nada que decidir.',
  conflictsLoading: 'Abriendo el currículum…',
  notSettled:
    'No se ha podido guardar tu elección. Ambas versiones siguen ahí. Inténtalo de nuevo.',
  cameBack: (title) =>
    `«${title}» se eliminó en un dispositivo y se editó en otro. Ha vuelto, con los cambios.`,
  movedBeside: (title) =>
    `«${title}» se eliminó definitivamente en otro sitio. Lo que has escrito aquí está guardado como un currículum aparte.`,
  shareLink: 'Crear enlace para compartir',
  shareLinkHint: 'Una página con tu currículum que puedes desactivar en cualquier momento',
  shareLinkGuestHint: 'Los enlaces necesitan una cuenta. Tus currículums pasarán a ella.',
  downloadSeveral: 'Descargar varios',
  link: 'Enlace',
  copyLink: 'Copiar enlace',
  copied: 'Enlace copiado',
  notCopied: 'Tu navegador no nos ha permitido copiar. Selecciona el enlace y cópialo tú.',
  openLink: 'Abrir',
  shareFailed: {
    'not-sent':
      'Aún no está todo en tu cuenta, así que el PDF no estaría al día. Tus cambios están guardados en este dispositivo. Inténtalo de nuevo cuando la barra ponga «Guardado en tu cuenta».',
    offline: 'No tienes conexión. No se ha perdido nada. Inténtalo de nuevo cuando la tengas.',
    'not-signed-in':
      'Tu sesión ha caducado. Todo está guardado en este dispositivo. Inicia antes sesión de nuevo.',
    'too-many-requests':
      'Demasiadas solicitudes en poco tiempo. No se ha perdido nada. Inténtalo de nuevo en un minuto.',
    failed: 'No ha funcionado. No se ha perdido nada. Inténtalo de nuevo en un momento.',
  },
}
