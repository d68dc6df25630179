import type { outages as english } from '../en/outages'

/** Messages about outages, in Spanish. */
export const outages: typeof english = {
  server:
    'El servidor no responde en este momento. Puedes seguir trabajando: escribir, la vista previa y el PDF funcionan aquí.',
  saving:
    'Ahora no podemos guardar en tu cuenta. Puedes seguir trabajando: escribir, la vista previa y el PDF funcionan aquí.',
  waits: 'Todo está guardado en este dispositivo y pasará a tu cuenta automáticamente más tarde.',
  waitsInTab:
    'Hasta entonces, tus cambios solo están en esta pestaña: no la cierres. Pasarán a tu cuenta automáticamente.',
  short: {
    server: 'El servidor no responde.',
    saving: 'No podemos guardar en tu cuenta.',
    waits: 'Sigue escribiendo: todo se guarda aquí y se envía más tarde.',
  },
  mail: 'Ahora no podemos enviar correos: los códigos y enlaces no llegarán hasta que vuelva a funcionar. Todo lo demás funciona.',
  models:
    'El modelo de IA de este servidor no ha respondido. Todo lo demás funciona sin él. Inténtalo de nuevo en unos minutos.',
}
