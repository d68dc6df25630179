import type { tailor as english } from '../en/tailor'
import { formatters } from '../format'

const { plural, number } = formatters('es')

/** Messages of the screen that fits a CV to a job, in Spanish. */
export const tailor: typeof english = {
  title: 'Adaptar a una oferta',
  heading: (job) => (job === '' ? 'Adaptar a una oferta' : `Adaptar a: ${job}`),
  job: (title, employer) => [title, employer].filter(Boolean).join(', '),
  back: 'Volver a la edición',
  tabs: 'Vistas',
  jobTab: 'Oferta',
  suggestionsTab: 'Sugerencias',
  paperTab: 'Vista previa',
  postingTitle: '¿Para qué oferta es?',
  postingHint:
    'Pega la oferta de empleo completa. Se lee en este dispositivo y solo se envía a un modelo de IA si lo pides. Los enlaces que contenga nunca se abren.',
  postingLabel: 'Oferta de empleo',
  postingExample: 'Pega aquí la oferta de empleo',
  chooseFile: 'Elegir un archivo de texto',
  read: 'Comparar con mi currículum',
  change: 'Cambiar la oferta',
  unread: {
    empty: 'Aún no hay texto. Pega la oferta de empleo.',
    'too-short':
      'Este texto es demasiado corto para compararlo con tu currículum. Pega la oferta de empleo completa. Tu texto se conserva.',
    'too-long':
      'Este texto es demasiado largo. Pega la oferta de empleo sin el resto de la página. Tu texto se conserva.',
    'not-text': 'Esto no es un archivo de texto. Ábrelo, copia el texto y pégalo aquí.',
  },
  warnings: {
    'hidden-text': 'La oferta de empleo contiene caracteres invisibles. Los hemos omitido.',
    instructions: (words) =>
      `La oferta de empleo contiene instrucciones para la IA: «${words}». Las tratamos como texto normal y no las seguimos.`,
    shortened: (read) =>
      `La oferta de empleo es muy larga. Solo se leen los primeros ${number(read)} caracteres.`,
  },
  demands: 'Qué pide la oferta',
  noDemands: 'No hemos encontrado requisitos en esta oferta. Puedes añadirlos abajo.',
  shown: (count) =>
    count === 0
      ? 'No hemos encontrado ninguno en tu currículum. Aun así puedes cumplirlos: responde a las preguntas de abajo.'
      : plural(count, {
          one: 'Hemos encontrado # en tu currículum. Puede que cumplas más: responde a las preguntas de abajo.',
          other:
            'Hemos encontrado # en tu currículum. Puede que cumplas más: responde a las preguntas de abajo.',
        }),
  shownAfter: (count) =>
    plural(count, {
      one: 'Con las sugerencias que has aceptado, encontramos #.',
      other: 'Con las sugerencias que has aceptado, encontramos #.',
    }),
  states: {
    present: 'En tu currículum',
    'other-name': 'En tu currículum, con otras palabras',
    weak: '¿Puedes mostrar más de esto?',
    perhaps: 'Quizá en tu currículum',
    unsure: '¿Lo tienes?',
    missing: '¿Lo tienes?',
    unread: 'Aún sin comprobar',
  },
  otherLanguage:
    'Tu currículum y esta oferta están en idiomas distintos. Para comparar entre idiomas hace falta un modelo de IA. Sin él, solo se pueden comparar nombres, años y niveles de idioma.',
  niceToHave: 'deseable',
  soft: 'cualidad personal',
  quote: 'En la oferta de empleo',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? plural(months, {
          one: 'al menos # mes en empleos que encajan',
          other: 'al menos # meses en empleos que encajan',
        })
      : plural(years, {
          one: 'al menos # año en empleos que encajan',
          other: 'al menos # años en empleos que encajan',
        })
  },
  takeOut: 'Quitar de esta lista',
  addLabel: 'Añadir un requisito',
  add: 'Añadir',
  groups: { must: 'Imprescindible', nice: 'Deseable', own: 'Añadido por ti' },
  perhapsHere: 'Quizá aquí:',
  isItThis: '¿Es esto?',
  yes: 'Sí',
  no: 'No',
  about: (action, words) => `${action}: ${words}`,
  writeUse: 'Escribe dónde lo has usado',
  writeFact: 'Escríbelo en tu currículum',
  weakPart: 'Tu currículum muestra una parte. ¿Puedes escribir más sobre ello?',
  weakListed: 'Tu currículum solo lo enumera. ¿Dónde lo has usado?',
  weakYears: '¿Tienes más años de experiencia en esto?',
  weakDegree: 'Tu currículum muestra otra titulación o formación. ¿Tienes esta o una equivalente?',
  weakLanguage: '¿Qué nivel tienes en este idioma? Escríbelo.',
  saidYes: 'Has dicho que es esto.',
  saidNo: 'Has dicho que no.',
  saidNoToLine: 'Has dicho que no a una línea de tu currículum.',
  changeAnswer: 'Cambiar respuesta',
  showLine: 'mostrar en la vista previa',
  moreLines: (count) => plural(count, { one: '# línea más', other: '# líneas más' }),
  moreAbout: (words) => `Más sobre «${words}»`,
  times: (times) =>
    plural(times, {
      one: 'Aparece una vez en la oferta de empleo.',
      other: 'Aparece # veces en la oferta de empleo.',
    }),
  findEvidence: 'Buscar pruebas con IA',
  findEvidenceAgain: 'Buscar pruebas de nuevo',
  evidenceHint: 'Tiene que citar tu currículum para cada requisito.',
  quotedBy: (model) => `Citas de tu currículum encontradas por ${model}.`,
  notReliedOn:
    'Las citas del modelo de IA no eran fiables. Ves lo que se ha encontrado por palabras.',
  interview: 'Preparar la entrevista',
  writeLetter: 'Escribir una carta para esta oferta',
  suggestions: 'Sugerencias',
  order: 'Reordenar tu currículum',
  noSuggestions: 'El orden de tu currículum ya encaja con esta oferta.',
  ownWords: 'Tu propio texto en otro orden. No se añade nada.',
  was: (place) => `antes, el número ${number(place)}`,
  answers: (words) => `Encaja con: ${words}`,
  accept: 'Aceptar',
  acceptAll: 'Aceptar todas',
  dismiss: 'Rechazar',
  accepted: 'Aceptada',
  dismissed: 'Rechazada',
  undo: 'Deshacer',
  counts: (all, accepted) =>
    all === 0
      ? 'Aún no hay sugerencias'
      : [
          plural(all, { one: '# sugerencia', other: '# sugerencias' }),
          accepted === 0
            ? 'ninguna aceptada aún'
            : plural(accepted, { one: '# aceptada', other: '# aceptadas' }),
          accepted === 0 ? 'nada cambia hasta que aceptes una' : 'se guardan al terminar',
        ].join(' · '),
  finish: 'Terminar',
  finishTitle: 'Guardar tus cambios',
  keepAs: 'Guardar en',
  asCopy: 'Un currículum nuevo',
  asSame: 'Este currículum',
  copyHint:
    'Tu currículum original no cambia. El nuevo queda vinculado a él y a la oferta de empleo.',
  sameHint:
    'Al guardar, las sugerencias que has aceptado se añaden a este currículum. Puedes deshacerlo en el editor.',
  nameLabel: 'Nombre del currículum nuevo',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: 'Guardar',
  keepAndWrite: 'Guardar y escribir una carta',
  nothingAccepted:
    'No has aceptado ninguna sugerencia, así que no hay nada que guardar en este currículum.',
  keptCopy: 'Guardado como currículum nuevo',
  keptSame: 'Guardado en este currículum',
  changedMeanwhile:
    'Este currículum ha cambiado mientras tanto y las sugerencias ya no encajan con él. No se ha cambiado nada. Revísalas de nuevo.',
  tabOnly: {
    blocked:
      'Este navegador no guarda nada, así que la oferta de empleo solo está en esta pestaña. No la cierres hasta que termines.',
    full: 'Este dispositivo se ha quedado sin espacio, así que la oferta de empleo solo está en esta pestaña. Libera espacio y no cierres la pestaña.',
    failed:
      'Este navegador no ha podido guardar la oferta de empleo, así que solo está en esta pestaña. No la cierres. Seguimos intentándolo.',
  },
  track: 'Llevar el control de esta candidatura',
  trackHint: 'Se añade a tus candidaturas, con esta oferta de empleo y este currículum.',
  forApplication: (job) => `Este currículum se anotará en tu candidatura para «${job}».`,
  notNoted:
    'El currículum se ha guardado, pero no se ha podido anotar en tu candidatura. Elígelo allí.',
  otherJob: (job) =>
    `Este currículum se está comparando con otra oferta de empleo. Tu candidatura es para «${job}».`,
  useJob: 'Usar la oferta de la candidatura',
  jobReplaced: 'Oferta de empleo reemplazada',
}
