import type { connectedApps as english } from '../en/connected-apps'

/** Messages of connected apps and of their consent page, in Spanish. */
export const connectedApps: typeof english = {
  title: 'Apps conectadas',
  text: 'Apps a las que has permitido trabajar con tus currículums. Sugieren redacciones y tú decides qué se incorpora.',
  none: 'No tienes apps conectadas.',
  address: 'Dirección que se introduce en la app',
  since: (date) => `Conectada el ${date}`,
  disconnect: 'Desconectar',
  disconnectNamed: (name) => `Desconectar: ${name}`,
  disconnected: (name) => `La app «${name}» ya no está conectada.`,
  question: (name) => `¿Permitir que la app «${name}» use tu cuenta?`,
  unverified: 'La app eligió este nombre. No lo hemos comprobado.',
  account: (email) => `Tu cuenta: ${email}`,
  goesTo: (host) => `Después irás a: ${host}`,
  writeHint: 'Sugerir redacciones, cambiar el diseño y actualizar tus candidaturas.',
  mayNot:
    'No puede escribir en tus currículums ni en tus cartas, ni eliminar nada. Puedes desconectarla en los ajustes cuando quieras.',
  allow: 'Permitir',
  deny: 'No permitir',
  full: 'Ya tienes todas las apps conectadas que puede tener una cuenta. Desconecta una en los ajustes e inténtalo de nuevo.',
  invalid: 'Esta app ha enviado una solicitud no válida. No se ha permitido nada.',
  unknownTitle: 'Esta app no se puede conectar',
  unknown:
    'No conocemos esta app o la dirección en la que espera una respuesta. No se ha permitido nada. Quita Vitae de la app y vuelve a añadirlo.',
}
