import type { wording as english } from '../en/wording'
import { formatters } from '../format'

const { plural } = formatters('es')

/** Messages of the dialog that improves the wording of one text, in Spanish. */
export const wording: typeof english = {
  title: 'Mejorar redacción',
  open: 'Mejorar redacción',
  shortcut: 'Mejorar la redacción de este texto',
  noText: 'Pon antes el cursor en una viñeta o en tu perfil.',
  text: 'Texto actual',
  empty: 'Aquí aún no hay nada escrito.',
  previous: 'Viñeta anterior',
  next: 'Viñeta siguiente',
  ways: {
    rewrite: 'Reescribir',
    shorten: 'Acortar',
    split: 'Dividir',
    'stronger-verb': 'Verbo más fuerte',
    summarise: 'A partir del currículum',
  },
  way: 'Qué mejorar',
  ask: 'Pedir sugerencias',
  askAgain: 'Pedir otras sugerencias',
  asking: 'Esperando al modelo de IA. Tarda hasta 20 segundos.',
  stop: 'Detener',
  unchanged: 'No cambia nada hasta que elijas una sugerencia.',
  checks: 'Comprobaciones en este dispositivo',
  noChecks: 'No hemos encontrado nada que mejorar en este texto.',
  none: {
    guest:
      'Para recibir sugerencias de la IA, inicia sesión y añade una clave para un modelo de IA en Ajustes, IA. Todo lo demás funciona sin ella.',
    account:
      'Para recibir sugerencias de la IA, añade una clave para un modelo de IA en Ajustes, IA. Todo lo demás funciona sin ella.',
    unknown:
      'No hemos podido conectar con tu cuenta. No se ha perdido nada. Inténtalo de nuevo cuando tengas conexión.',
  },
  signIn: 'Iniciar sesión',
  settings: 'Abrir ajustes',
  choices: 'Sugerencias',
  take: 'Usar este texto',
  passes: 'Respaldada por tu currículum. Comprueba que sigue diciendo lo que hiciste.',
  held: (count) =>
    plural(count, {
      one: 'Se ha bloqueado # sugerencia porque tu currículum no la respalda.',
      other: 'Se han bloqueado # sugerencias porque tu currículum no las respalda.',
    }),
  dropped: (count) =>
    plural(count, {
      one: 'Se ha omitido #: un tópico, sin tus términos clave o con demasiados cambios.',
      other: 'Se han omitido #: tópicos, sin tus términos clave o con demasiados cambios.',
    }),
  nothing:
    'El modelo de IA no tenía ninguna sugerencia que podamos ofrecerte. Tu texto no ha cambiado. Prueba con otra opción.',
  outdated:
    'Este texto ha cambiado mientras tanto, así que la sugerencia ya no encaja. No se ha cambiado nada. Pídela de nuevo.',
  taken: 'Texto sustituido. Puedes deshacerlo.',
  failed: {
    'not-sent':
      'Tus últimos cambios aún no están en tu cuenta, así que no hemos enviado la solicitud. No se ha perdido nada. Inténtalo de nuevo en un momento.',
    offline: 'No tienes conexión. No se ha perdido nada. Inténtalo de nuevo cuando la tengas.',
    'new-version':
      'Hay una versión nueva de Vitae. Recarga la página e inténtalo de nuevo. No se ha perdido nada.',
    'not-signed-in':
      'Tu sesión está cerrada. Inicia sesión e inténtalo de nuevo. No se ha perdido nada.',
    'too-many-requests':
      'Ya hay varias solicitudes a la IA en curso. Espera un minuto e inténtalo de nuevo. No se ha cambiado nada.',
    other: 'Algo ha salido mal. No se ha cambiado nada. Inténtalo de nuevo en un momento.',
  },
}
