import type { wordings as english } from '../en/wordings'
import { formatters } from '../format'

const { plural } = formatters('es')

/** Messages about the suggestions of an AI model for a job, in Spanish. */
export const wordings: typeof english = {
  title: 'Sugerencias de la IA',
  guest:
    'Inicia sesión para recibir sugerencias de la IA para tu perfil y tus viñetas. Aquí todo lo demás funciona sin cuenta.',
  signIn: 'Iniciar sesión',
  notSetUp:
    'Un modelo de IA puede sugerir una redacción mejor. No tienes ninguno configurado. Aquí todo lo demás funciona sin él.',
  settings: 'Configurar la IA',
  hint: 'Cada sugerencia se comprueba con tu currículum. Nada cambia hasta que la aceptas.',
  yourModel: 'tu modelo de IA',
  strength: 'Cuánto puede cambiar',
  strengths: { light: 'Poco', normal: 'Normal', bold: 'Mucho' },
  strengthHints: {
    light:
      'Reordena el texto y sustituye palabras sueltas. Cambia como máximo el 40 % de las palabras.',
    normal:
      'Reescribe el texto donde así se ve mejor el encaje. Cambia como máximo el 70 % de las palabras.',
    bold: 'Reescribe con libertad. Revisa con atención cada sugerencia.',
  },
  ask: 'Pedir sugerencias',
  askAgain: 'Pedir otras sugerencias',
  sending: 'Enviando…',
  waiting: 'En espera de empezar…',
  stages: {
    reading: 'Leyendo la oferta de empleo',
    drafting: 'Escribiendo sugerencias',
    checking: 'Comprobándolas con tu currículum',
    verifying: 'Buscando pruebas en tu currículum',
  },
  underWay: 'Puedes seguir trabajando o cerrar esta página. La solicitud continúa.',
  cancel: 'Detener',
  retry: 'Reintentar',
  unreached: 'No podemos conectar con el servidor. Continuará en cuanto podamos.',
  errors: {
    'not-signed-in':
      'Tu sesión está cerrada. Iníciala de nuevo. Lo que has hecho aquí está guardado en este dispositivo.',
    'not-found':
      'Este currículum aún no está en tu cuenta. Espera hasta que ponga «Guardado en tu cuenta» e inténtalo de nuevo.',
    gone: 'Este currículum se ha eliminado de tu cuenta. Lo que has hecho aquí está guardado en este dispositivo.',
    'too-many-requests':
      'Hay demasiadas solicitudes a la IA en curso o guardadas. Espera a que termine una e inténtalo de nuevo.',
    invalid:
      'No se ha podido usar esta oferta de empleo. Tu texto está guardado. Revísalo e inténtalo de nuevo.',
    unreached: 'No podemos conectar con el servidor. Inténtalo de nuevo cuando tengas conexión.',
  },
  forgotten:
    'Esta solicitud a la IA ha caducado: las solicitudes se eliminan al cabo de unos días. Hazla de nuevo.',
  none: 'El modelo de IA no tenía ninguna sugerencia que podamos ofrecerte. Tu currículum no ha cambiado.',
  dropped: (count) =>
    plural(count, {
      one: 'Se ha omitido # más: sin cambios, demasiado distinta o para un texto que la IA no puede cambiar.',
      other:
        'Se han omitido # más: sin cambios, demasiado distintas o para textos que la IA no puede cambiar.',
    }),
  acceptPassing: (count) =>
    plural(count, {
      one: 'Aceptar # respaldada por tu currículum',
      other: 'Aceptar las # respaldadas por tu currículum',
    }),
  passes: 'Respaldada por tu currículum. Comprueba que sigue diciendo lo que hiciste.',
  passesUnshown:
    'Nada en tu currículum lo contradice, pero no todas sus palabras están en él. Comprueba que es cierto.',
  ownPasses: 'Tus propias palabras, sin datos nuevos.',
  ownBacked: 'Tus propias palabras, respaldadas por tu currículum.',
  ownUnsupported: 'Tu currículum aún no dice todo esto.',
  asksOwn: (words) =>
    words.length === 0
      ? 'Tus propias palabras. Puede que digan más que tu currículum.'
      : `Tus propias palabras. Nuevo en tu currículum: ${words.map((one) => `«${one}»`).join(', ')}`,
  isTrue: 'Sí, es cierto.',
  blocked: 'Bloqueada',
  blockedHint: 'Si es cierto, edita el texto. Tus propias palabras nunca se bloquean.',
  stale: 'Este texto ha cambiado en tu currículum, así que la sugerencia ya no encaja.',
  inPlace: (place) => `En tu currículum: ${place}`,
  why: (reason) => `Motivo indicado: ${reason}`,
  edit: 'Editar',
  editLabel: 'Tu redacción',
  editDone: 'Listo',
  original: 'Volver a la sugerencia',
  checking: 'Comprobando…',
  held: 'Tu currículum ya no respalda estas sugerencias y no se han guardado:',
  heldStale: 'El texto de tu currículum ha cambiado.',
  heldHint: 'Aún no se ha guardado nada. Guarda el resto, o vuelve atrás y revísalas.',
  notChecked: 'No se ha cambiado nada. Las sugerencias que has aceptado siguen aquí.',
}
