import type { checkPanel as english } from '../en/check-panel'
import { formatters } from '../format'

const { plural, number } = formatters('es')

/** Messages around the checks, in Spanish. */
export const checkPanel: typeof english = {
  title: 'Comprobar este currículum',
  view: 'Vista',
  views: { checks: 'Comprobaciones', machine: 'Texto leído' },
  bars: { readable: 'Lectura', complete: 'Contenido', match: 'Encaje' },
  barHints: {
    readable: '¿Puede leerlo el software?',
    complete: '¿Falta algo?',
    match: '¿Encaja con la oferta de empleo?',
  },
  passed: (passed, of) => `${number(passed)} de ${number(of)} superadas`,
  compared: (open) =>
    open === 0 ? 'sin preguntas' : plural(open, { one: '# pregunta', other: '# preguntas' }),
  none: 'Aún no hay nada que comprobar',
  noScore:
    'Comprobaciones por separado y sin puntuación: nadie de fuera sabe cómo ordena los currículums el software de una empresa.',
  toSee: (count) => plural(count, { one: '# por revisar', other: '# por revisar' }),
  allPassed: 'Todas superadas',
  passedList: (count) => plural(count, { one: '# superada', other: '# superadas' }),
  checked: (title) => `Comprobación: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  statuses: { pass: 'Superada', warn: 'Revisar', fail: 'Corregir' },
  why: 'Por qué importa',
  fix: 'Qué hacer',
  source: 'Fuente',
  goTo: (words) => `Ir a «${words}»`,
  goToField: 'Ir a este campo',
  more: (count) => plural(count, { one: 'y # lugar más', other: 'y # lugares más' }),
  reading: 'Leyendo el PDF…',
  unread:
    'No se ha podido leer el PDF. Tu currículum está a salvo. Cierra esto e inténtalo de nuevo en un momento.',
  noPosting:
    'Aún no hay ninguna oferta de empleo. Añade una para ver cómo encaja con ella este currículum.',
  paste: 'Añadir una oferta de empleo',
  another: 'Abrir la oferta de empleo',
  readers: {
    order: 'Por archivo',
    rows: 'Por líneas',
    form: 'Por campos',
  },
  readerHints: {
    order:
      'El texto en el orden en que está guardado en el archivo. Así lee la mayor parte del software.',
    rows: 'El software sencillo lee de izquierda a derecha todo el ancho de la página, incluso a través de las columnas.',
    form: 'Lo que nuestra propia importación pondría en los campos de un formulario.',
  },
  reader: 'Cómo lo lee el software',
  standards: (archive) =>
    `Este PDF cumple dos normas: PDF/UA-1 para lectores de pantalla y ${archive} para el archivado a largo plazo.`,
  archiveOnly: (archive) =>
    `Este PDF cumple ${archive}, la norma para el archivado a largo plazo. Para cumplir también PDF/UA-1, la norma para lectores de pantalla:`,
  obstacles: {
    untitled: 'Añade tu nombre.',
    'picture-without-text': 'Añade tu nombre o una descripción de tu foto.',
    'missing-characters': 'Sustituye los caracteres que no se pueden imprimir.',
  },
  noText: 'Así no se ha encontrado texto.',
  noFields: 'No se ha encontrado ningún campo.',
  fields: {
    name: 'Nombre',
    email: 'Correo',
    phone: 'Teléfono',
    employer: 'Empresa',
    title: 'Puesto',
    institution: 'Centro',
    dates: 'Fechas',
    bullet: 'Viñeta',
  },
  pageLabel: (page) => `Página ${number(page)} del archivo`,
  page: {
    title: 'Comprobar un currículum',
    description:
      'Suelta el PDF de cualquier currículum y mira qué lee en él el software. Sin cuenta; el archivo no sale de tu dispositivo.',
    headline: 'Mira qué lee el software en tu currículum',
    text: 'Suelta un PDF aquí o elige uno. Se lee en este navegador y no se envía a ningún sitio.',
    choose: 'Elegir un PDF',
    another: 'Comprobar otro PDF',
    drop: 'Suelta el PDF para comprobarlo',
    bring: 'Importar este currículum',
    bringHint: 'Abre el currículum en Vitae. Lo revisas antes de que se guarde.',
    notPdf: 'Esto no es un PDF. Elige un archivo PDF. No se ha cambiado nada.',
    wait: (name) => `Leyendo ${name}…`,
    cancel: 'Detener',
    result: (name) => `Resultados de ${name}`,
  },
}
