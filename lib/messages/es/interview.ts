import type { interview as english } from '../en/interview'
import { formatters } from '../format'

const { plural } = formatters('es')

/** Messages of the screen that prepares an interview, and of the stories told there, in Spanish. */
export const interview: typeof english = {
  title: 'Preparación de la entrevista',
  heading: (job) => (job === '' ? 'Preparación de la entrevista' : `Entrevista: ${job}`),
  questionsTab: 'Preguntas',
  storiesTab: 'Historias',
  prepare: 'Preparar la entrevista',
  chooseCv: {
    title: '¿Para qué currículum es esta candidatura?',
    text: 'Elige el currículum con el que te presentas. Sus líneas aparecen junto a lo que pide la oferta.',
    none: 'Todavía no hay ningún currículum en este dispositivo.',
    create: 'Crear currículum',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, { one: '# en tu currículum', other: '# en tu currículum' }),
      near > 0 && plural(near, { one: '# quizá', other: '# quizá' }),
      gaps > 0 && plural(gaps, { one: '# sin encontrar', other: '# sin encontrar' }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: 'En tu currículum',
    partly: 'En parte en tu currículum',
    gap: 'No encontrado en tu currículum',
  },
  mayAsk: 'Te pueden preguntar',
  aboutCv: 'Sobre tu currículum',
  noneAboutCv:
    'Añade a tu currículum tus empleos con sus fechas y aquí aparecerán preguntas sobre ellos.',
  usual: 'Preguntas frecuentes',
  mention: 'Puedes mencionar',
  findMore: 'Buscar más preguntas con IA',
  findAgain: 'Buscar preguntas de nuevo',
  modelHint: 'Elige preguntas y citas, y no escribe nada.',
  chosenBy: (model) =>
    `Algunas preguntas las ha elegido ${model}. Todas las citas son tuyas o de la oferta de empleo.`,
  noMore: 'El modelo de IA no ha encontrado preguntas que se puedan comprobar.',
  stories: 'Tus historias',
  storiesHint:
    'Momentos de tu trabajo, con tus propias palabras. Nunca están en tu currículum ni en un enlace para compartir, y nunca se envían a un modelo de IA. Solo las contienen tu copia de seguridad, tu archivo JSON y la hoja de la entrevista.',
  writeStory: 'Escribir una historia',
  chooseStory: 'Elegir una historia',
  noStories: 'Todavía no hay historias. Escribe una aquí o junto a una pregunta.',
  searchStories: 'Buscar en las historias',
  noneFound: 'Ninguna historia contiene estas palabras.',
  untitledStory: 'Historia sin título',
  fields: {
    title: { label: 'Título', example: 'p. ej., La noche en que falló la bomba' },
    situation: { label: 'Situación', example: '¿Dónde y cuándo fue, y qué pasaba?' },
    task: { label: 'Tarea', example: '¿Qué tenías que hacer?' },
    action: { label: 'Acción', example: '¿Qué hiciste, paso a paso?' },
    result: { label: 'Resultado', example: '¿Qué se consiguió?' },
  },
  done: 'Listo',
  deleteStory: 'Eliminar historia',
  storyDeleted: 'Historia eliminada',
  lines: 'Líneas de tu currículum',
  linesHint: 'Las preguntas sobre estas líneas muestran esta historia.',
  addLine: 'Añadir una línea',
  searchLines: 'Buscar en tu currículum',
  noLineFound: 'Ninguna línea de tu currículum contiene estas palabras.',
  lineGone: 'Una línea que ya no está en tu currículum',
  untie: (line) => `Quitar: ${line}`,
  notForThis: (story) => `Quitar de esta pregunta: ${story}`,
  keptIn: (cv) => `Tus historias están guardadas en «${cv}», el currículum que sigue este.`,
  onlyHere: 'Solo en este currículum:',
  moveToMaster: 'Usar en todas las versiones',
  making: 'Creando el PDF…',
  sheet: {
    fileName: 'Entrevista',
    story: (name) => `Historia: ${name}`,
  },
}
