import type { letter as english } from '../en/letter'
import { formatters } from '../format'

const { plural, number } = formatters('es')

/** Messages of the editor of cover letters, in Spanish. */
export const letter: typeof english = {
  navigation: 'Partes de la carta',
  parts: { letter: 'Carta', basics: 'Remitente' },
  form: 'Escribir la carta',
  documentMenu: (title) => `${title}: cambiar nombre, cambiar de documento, más`,
  openCv: 'Abrir su currículum',
  allDocuments: 'Todos los currículums y cartas',
  recipientTitle: 'Para',
  recipient: {
    name: { label: 'Nombre', example: 'p. ej., Sra. Ada Brandt' },
    organization: { label: 'Empresa' },
    address: { label: 'Dirección' },
    email: { label: 'Correo' },
  },
  letterTitle: 'Texto de la carta',
  date: { label: 'Fecha' },
  subject: { label: 'Asunto', example: 'p. ej., Enfermería de noche, referencia 2041' },
  opening: { label: 'Saludo' },
  closing: { label: 'Despedida', example: 'Tu nombre se añade debajo.' },
  paragraphs: 'Párrafos',
  paragraph: (at) => `Párrafo ${number(at)}`,
  addParagraph: 'Añadir párrafo',
  paragraphKeys: (modifier, alt) =>
    `Enter añade un párrafo · ${modifier} B negrita · ${alt} ↑ ↓ lo mueve`,
  senderHint:
    'Copiado de tu currículum al crear esta carta. Los cambios que hagas aquí no afectan al currículum.',

  help: {
    title: 'Sugerencias de la IA',
    hint: 'Tú eliges qué frases añadir.',
    ask: 'Sugerir frases',
    askAgain: 'Sugerir otras frases',
    putAway: 'Rechazar todas',
    stop: 'Detener',
    stages: {
      sending: 'Guardando tus últimos cambios en tu cuenta…',
      waiting: 'En espera de empezar…',
      reading: 'Leyendo…',
      drafting: 'Escribiendo frases…',
      checking: 'Comprobando cada frase con tu currículum…',
      verifying: 'Buscando pruebas en tu currículum…',
    },
    claimsNothing: 'No afirma nada sobre ti',
    take: 'Añadir a la carta',
    takeAll: (count) =>
      plural(count, {
        one: 'Añadir # que no necesita confirmación',
        other: 'Añadir las # que no necesitan confirmación',
      }),
    taken: 'Añadida',
    leans: 'Se refiere a la frase anterior. Añade primero esa.',
    leftOut: 'Las frases que se refieren a otra que no está en la carta no se añadieron.',
    nothing:
      'El modelo de IA no ha escrito ninguna frase que podamos ofrecerte. Tu carta no ha cambiado.',
    held: (count) =>
      plural(count, {
        one: 'Se ha bloqueado # frase porque tu currículum no la respalda.',
        other: 'Se han bloqueado # frases porque tu currículum no las respalda.',
      }),
    dropped: (count) =>
      plural(count, {
        one: 'Se ha omitido #: repetida, demasiado larga, un tópico o con una dirección.',
        other: 'Se han omitido #: repetidas, demasiado largas, tópicos o con una dirección.',
      }),
  },

  evidence: {
    title: 'Comprobado con tu currículum',
    hint: 'Cuando dejas de escribir, buscamos cifras, nombres, competencias, puestos y títulos que no están en tu currículum. Esto nunca te impide enviarla.',
    allShown: (count) =>
      plural(count, {
        one: '# frase está respaldada por tu currículum.',
        other: '# frases están respaldadas por tu currículum.',
      }),
    claimsNothing: 'Esta carta aún no afirma nada sobre ti.',
    nothingMissing:
      'No hemos encontrado ninguna cifra, nombre, competencia, puesto o título que no esté en tu currículum.',
    unchecked: (count) =>
      plural(count, {
        one: 'No se ha podido comprobar # frase: es demasiado larga o está en un idioma que no podemos comprobar.',
        other:
          'No se han podido comprobar # frases: son demasiado largas o están en un idioma que no podemos comprobar.',
      }),
    some: (count) =>
      plural(count, {
        one: '# frase no está respaldada por tu currículum.',
        other: '# frases no están respaldadas por tu currículum.',
      }),
    marked: (count) =>
      plural(count, {
        one: '# frase no respaldada por tu currículum',
        other: '# frases no respaldadas por tu currículum',
      }),
    nothing: 'Aún no hay nada que comprobar. Escribe una frase.',
    noCv: 'El currículum de esta carta no está en este dispositivo, así que la carta no se puede comprobar.',
    number: (words) => `La cifra de «${words}» no está en tu currículum.`,
    more: (count) => plural(count, { one: 'Y # más.', other: 'Y # más.' }),
    confirm: 'Sí, es cierto',
    confirmed: 'Confirmada. Lo hemos guardado con la carta.',
    confirmedCount: (count) =>
      plural(count, { one: '# frase que has confirmado', other: '# frases que has confirmado' }),
  },
}
