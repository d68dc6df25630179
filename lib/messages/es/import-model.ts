import type { importModel as english } from '../en/import-model'
import { formatters } from '../format'

const { plural } = formatters('es')

/** Messages of the review of an imported file about an AI model that reads all of it, in Spanish. */
export const importModel: typeof english = {
  read: 'Leerlo de nuevo con IA',
  offer:
    '¿Faltan entradas o están mezcladas? La IA puede leer de nuevo todo el archivo. Puedes deshacerlo.',
  stop: 'Detener',
  stages: {
    waiting: 'En espera de empezar.',
    reading: 'Leyendo.',
    drafting: 'La IA está leyendo el archivo.',
    checking: 'Comprobando la respuesta.',
  },
  stay: 'Puede tardar unos minutos. Puedes seguir trabajando aquí. Si sales de esta revisión, se detiene.',
  ready: 'La IA ha leído el archivo. Tu trabajo no se ha interrumpido.',
  show: 'Mostrarlo',
  withAi: 'Leído con IA.',
  marked: (count) =>
    plural(count, {
      one: '# campo es distinto y está marcado con «Comprueba esto».',
      other: '# campos son distintos y están marcados con «Comprueba esto».',
    }),
  same: 'Todos los campos son iguales.',
  withoutAi: {
    value: (section, field, text) => `${section === '' ? field : `${section}, ${field}`} «${text}»`,
    elsewhere: (entry) => `en «${entry}»`,
    values: (parts) => `Sin IA: ${parts.join(' · ')}`,
    leftOver: 'Sin IA: sin colocar',
  },
  sent: 'Has enviado el texto de este archivo a un modelo de IA. El archivo en sí no sale de este dispositivo.',
  unchanged: 'No se ha cambiado nada.',
  failures: {
    'too-long':
      'Este archivo tiene más texto del que un modelo de IA puede leer de una vez, así que no lo hemos enviado.',
    'nothing-found':
      'Nada de la respuesta del modelo de IA está en tu archivo, así que no podemos usarla.',
    'gave-up':
      'La lectura de este archivo ha tardado demasiado y la hemos detenido. Inténtalo de nuevo.',
  },
  consent: {
    title: '¿Leer este archivo con IA?',
    sends: (model) =>
      `Envía el texto del archivo a ${model}: cada línea, con su página, su columna y su aspecto, como el tamaño.`,
    marks:
      'Los correos, los teléfonos, tu calle, los enlaces y tu nombre se sustituyen por marcas como [email 1], donde los hemos reconocido. Volvemos a ponerlos en este dispositivo.',
    asIs: 'Todo lo demás se envía tal cual. También un nombre de usuario o una parte de tu nombre que no hayamos reconocido.',
    notSent: 'El archivo en sí y sus imágenes no se envían.',
    returns:
      'La IA solo dice qué palabras van en cada lugar: todas siguen siendo de tu archivo. Puedes deshacer el resultado.',
    cancel: 'Cancelar',
    send: 'Enviar y leer',
  },
}
