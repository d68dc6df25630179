import type { accountMenu as english } from '../en/account-menu'
import { formatters } from '../format'

const { number } = formatters('es')

/** Messages of the account menu and the sign-out dialog, in Spanish. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `Cuenta: ${email}`,
    signIn: 'Iniciar sesión',
    signInAgain: 'Iniciar sesión de nuevo',
    requests: 'Solicitudes',
    workspaces: 'Espacios de trabajo',
    settings: 'Ajustes',
    signOut: 'Cerrar sesión',
  },

  guestCvs: {
    title: (email) => `¿Mover los currículums a ${email}?`,
    text: (count) =>
      `Escritos en este dispositivo sin cuenta: ${number(count)}. Si no los mueves, se quedan aquí.`,
    move: 'Mover',
    stay: 'Ahora no',
    failed:
      'No ha funcionado. No se ha perdido nada: los currículums siguen en este dispositivo. Inténtalo de nuevo.',
  },

  signOut: {
    title: 'Cerrar sesión',
    text: 'Tus currículums siguen en tu cuenta y vuelven cuando inicies sesión.',
    forget: 'Quitar también mis currículums de este dispositivo',
    forgetHint:
      'Para un dispositivo que también usan otras personas. Los currículums que aún no están en tu cuenta se guardan antes en ella. Las importaciones sin terminar y las ofertas de empleo también se quitan.',
    submit: 'Cerrar sesión',
    cancel: 'Seguir con la sesión',
    working: 'Guardando tus últimos cambios y cerrando la sesión…',
    unsent:
      'Puede que algunos cambios solo estén en este dispositivo: no se ha podido confirmar que tu cuenta los tenga todos. No se ha quitado nada y tu sesión sigue abierta.',
    tryAgain: 'Reintentar',
    keep: 'Cerrar sesión y dejarlos aquí',
    removeAnyway: 'Cerrar sesión y quitarlos',
    failed:
      'No hemos podido conectar con el servidor. No se ha quitado nada y tu sesión sigue abierta. Inténtalo de nuevo cuando tengas conexión.',
    elsewhereTitle: 'Cerrando la sesión',
    elsewhere:
      'Estás cerrando la sesión en otra pestaña. Antes se guarda en tu cuenta lo que has escrito aquí.',
  },
}
