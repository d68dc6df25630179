import type { journal as english } from '../en/journal'

/** Messages about what is saved on this device, in Spanish. */
export const journal: typeof english = {
  memoryOnly: {
    blocked:
      'Este navegador no nos permite guardar nada. Tus currículums solo están en esta pestaña hasta que la cierres. De momento no se ha perdido nada de lo que has escrito.',
    full: 'Este dispositivo se ha quedado sin espacio. Los cambios hechos desde entonces solo están en esta pestaña hasta que liberes espacio. De momento no se ha perdido nada de lo que has escrito.',
    failed:
      'Ahora mismo no se puede guardar. Los cambios hechos desde entonces solo están en esta pestaña. Seguimos intentándolo y de momento no se ha perdido nada de lo que has escrito.',
    account:
      'Este navegador no nos permite guardar nada en este dispositivo ahora mismo. Tus currículums vienen de tu cuenta y lo que escribes va directamente a ella. Mantén la conexión hasta que ponga «Guardado». Lo que ya estaba guardado aquí no ha cambiado.',
    'account-full':
      'Este dispositivo se ha quedado sin espacio. Lo que escribes va directamente a tu cuenta. Mantén la conexión hasta que ponga «Guardado». Lo que ya estaba guardado aquí no ha cambiado.',
  },
  downloadCopy: 'Descargar una copia',
  tryAgain: 'Reintentar',
  persistence: {
    persistent:
      'Tus currículums están guardados en este navegador, en este dispositivo, y no los eliminará por su cuenta.',
    'best-effort':
      'Tus currículums están guardados en este navegador, en este dispositivo. Puede eliminarlos si falta espacio o si pasas semanas sin entrar, así que descarga una copia de lo importante.',
    unknown:
      'Tus currículums están guardados en este navegador, en este dispositivo. Si borras sus datos, se eliminan, así que descarga una copia de lo importante.',
  },
}
