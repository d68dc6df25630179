import type { importReview as english } from '../en/import-review'
import { formatters } from '../format'

const { plural, number } = formatters('es')

/** Messages of the review of an imported file, in Spanish. */
export const importReview: typeof english = {
  title: 'Revisar importación',
  heading: (name) => `Revisión: ${name}`,
  pasted: 'Texto pegado',
  onThisDevice: 'Leído en este dispositivo. El archivo no se envía a ningún sitio.',
  stages: {
    opening: 'Abriendo el archivo',
    reading: 'Leyendo las páginas',
    understanding: 'Repartiéndolo en secciones',
  },
  pageOf: (done, of) => `Página ${number(done)} de ${number(of)}`,
  cancel: 'Detener lectura',
  back: 'Terminar más tarde',
  discard: 'Descartar',
  discarded: (name) => `Importación descartada: ${name}. Tu propio archivo no ha cambiado.`,
  create: 'Crear currículum',
  moreActions: 'Más acciones',
  addToExisting: 'Añadir a un currículum…',
  undo: 'Deshacer',
  redo: 'Rehacer',
  counts: (unsure, unplaced) =>
    [
      unsure === 0
        ? 'Nada más que comprobar'
        : plural(unsure, { one: '# por comprobar', other: '# por comprobar' }),
      unplaced === 0
        ? 'ninguna línea sin colocar'
        : plural(unplaced, { one: '# línea sin colocar', other: '# líneas sin colocar' }),
    ].join(' · '),
  nothingStored: 'No se crea ningún currículum hasta que pulses «Crear currículum».',
  moreFiles: (count) =>
    plural(count, { one: '# archivo más por revisar', other: '# archivos más por revisar' }),
  tabOnly: {
    blocked:
      'Este navegador no nos permite guardar nada, así que esta revisión solo está en esta pestaña hasta que la cierres. De momento no se ha perdido nada. Crea el currículum y descárgalo antes de salir.',
    full: 'Este dispositivo se ha quedado sin espacio, así que tus últimos cambios en esta revisión solo están en esta pestaña. De momento no se ha perdido nada. Crea el currículum y descárgalo, o libera espacio.',
    failed:
      'Ahora mismo no se puede guardar, así que tus últimos cambios en esta revisión solo están en esta pestaña. De momento no se ha perdido nada y seguimos intentándolo.',
  },
  tabs: 'Vistas',
  fields: 'Campos',
  page: 'Página',
  pageLabel: (page) => `Página ${number(page)} del archivo`,
  textLabel: 'El texto del archivo',
  pageFailed: 'Aquí no podemos mostrar las páginas. Los campos están completos.',
  checkThis: 'Comprueba esto',
  nextToCheck: 'Siguiente por comprobar',
  looksRight: 'Es correcto',
  valueMenu: (field) => `${field}: más`,
  moveTo: 'Mover a',
  moveElsewhere: 'Otro lugar…',
  lettersToHeadline: (letters) => `Mover «${letters}» al titular`,
  splitHere: 'Empezar aquí una entrada nueva',
  drop: 'Quitar',
  dropped: (text) => `Quitado: «${text}»`,
  item: (field, at) => `${field} ${number(at)}`,
  entryMenu: (name) => `${name}: más`,
  joinPrevious: 'Unir a la entrada anterior',
  moveEntry: 'Mover a la sección',
  dropEntry: 'Quitar entrada',
  entry: (at) => `Entrada ${number(at)}`,
  sectionMenu: (name) => `${name}: más`,
  sectionIs: 'Esta sección es',
  dropSection: 'Quitar sección',
  sectionTitle: 'Título',
  addField: 'Añadir un campo',
  addEntry: 'Añadir una entrada',
  ownSection: 'Sección personalizada',
  details: 'Datos',
  profiles: 'Perfiles',
  unplaced: (count) => plural(count, { one: '# línea sin colocar', other: '# líneas sin colocar' }),
  unplacedHint: 'Aún no están en ningún campo y no aparecerán en tu currículum.',
  putIn: 'Añadir a un campo…',
  dropLine: 'Quitar',
  droppedTitle: (count) => plural(count, { one: '# quitada', other: '# quitadas' }),
  bringBack: 'Restaurar',
  help: {
    ask: 'Colocar estas líneas con IA',
    hint: (model) =>
      `Envía estas líneas, las que las rodean y los nombres de tus entradas a ${model}. No se envían las líneas que hemos leído como tu nombre o tus datos de contacto, las que has quitado ni el archivo en sí.`,
    yourModel: 'tu modelo de IA',
    stop: 'Detener',
    stages: {
      waiting: 'En espera de empezar',
      reading: 'Leyendo',
      drafting: 'Buscando su lugar',
      checking: 'Comprobando la respuesta',
    },
    stay: 'Puede tardar un minuto. No cambia nada hasta que termine. Si sales de esta revisión, se detiene.',
    placed: (count) =>
      plural(count, {
        one: '# valor añadido, con las palabras de tu archivo. Está marcado con «Comprueba esto». Puedes deshacerlo.',
        other:
          '# valores añadidos, con las palabras de tu archivo. Están marcados con «Comprueba esto». Puedes deshacerlo.',
      }),
    unchanged: 'No se ha cambiado nada.',
    nothing:
      'El modelo de IA no ha encontrado ningún campo para estas líneas. No se ha cambiado nada. Añádelas tú.',
  },
  placeTitle: '¿Dónde va?',
  section: 'Sección',
  newSection: (name) => `${name} (sección nueva)`,
  entryLabel: 'Entrada',
  newEntry: 'Entrada nueva',
  field: 'Campo',
  place: 'Mover ahí',
  cutTitle: 'No cabe todo',
  cutText: 'Este texto es más largo de lo que cabe en un currículum y quedaría fuera:',
  createAnyway: 'Crear sin él',
  keepLooking: 'Volver a la revisión',
  tooLarge:
    'Es más de lo que cabe en un currículum. No se ha perdido nada. Quita lo que no necesites e inténtalo de nuevo.',
  created: 'Currículum creado.',
  nextFile: 'Siguiente archivo',
  pairTitle: 'Añadir a un currículum existente',
  whichCv: 'Añadir a',
  noCv: 'Aún no hay ningún currículum en este dispositivo.',
  nothingNew: 'Este currículum ya tiene todo esto.',
  pairHint:
    'Lo nuevo está seleccionado. Los cambios en tu texto no: selecciona solo los que quieras.',
  adds: 'Añade',
  changes: 'Cambia tu texto',
  apply: (count) => plural(count, { one: 'Añadir # elemento', other: 'Añadir # elementos' }),
  applied: 'Añadido. Puedes deshacerlo.',
  notApplied:
    'Este currículum ha cambiado mientras tanto. No se ha añadido nada. Comprueba la lista de nuevo.',
  failedTitle: (name) => `${name} no se ha podido leer`,
  failures: {
    empty:
      'El archivo está vacío. Guárdalo otra vez en el programa con el que lo hiciste e inténtalo de nuevo.',
    'wrong-type':
      'No es del tipo que indica su nombre, o es de un tipo que no podemos leer. Leemos PDF, Word (docx), OpenDocument, RTF, páginas web, Markdown y texto.',
    'legacy-word':
      'Es un archivo antiguo de Word (doc). Ábrelo en Word o LibreOffice, guárdalo como docx o PDF e inténtalo de nuevo.',
    macros: 'Contiene macros, que nunca abrimos. Guárdalo como docx o PDF e inténtalo de nuevo.',
    'too-large':
      'Ocupa más de 10 MB, descomprimido ocupa mucho más o contiene más texto que cualquier currículum. Guarda solo tu currículum y sin imágenes, o pega su texto.',
    'too-long':
      'Tiene más de 50 páginas. Guarda solo las páginas de tu currículum e inténtalo de nuevo.',
    password: 'Está protegido con contraseña. Guárdalo sin contraseña e inténtalo de nuevo.',
    'no-text':
      'Es un escaneo o una foto: una imagen de texto, que no podemos leer. Exporta tu currículum como PDF desde el programa en que lo escribiste, o pasa el reconocimiento de texto (OCR) al escaneo y pega el texto.',
    damaged: 'Está incompleto o dañado. Descárgalo o cópialo otra vez e inténtalo de nuevo.',
    unsafe:
      'No lo hemos abierto porque contiene algo que solo se usa en ataques. Guárdalo otra vez con otro programa o pega el texto.',
    'no-resume': 'Podemos leerlo, pero nada de lo que contiene parece un currículum.',
    'gave-up':
      'Leerlo requería demasiado tiempo o memoria y lo hemos detenido. Guárdalo como un PDF nuevo o pega el texto.',
  },
  nothingLost: 'No se ha cambiado ni perdido nada. Tu archivo está como estaba.',
  tryAgain: 'Reintentar',
  chooseOther: 'Elegir otro archivo',
  toDashboard: 'Volver a tus currículums',
  stoppedTitle: 'Importación detenida',
  stopped: 'El archivo no se ha leído. No se ha cambiado nada.',
  goneTitle: 'No hay ninguna importación en curso',
  gone: 'Elige un archivo para empezar. Si esperabas aquí una importación, ya es un currículum, se descartó, está en otro navegador o este no pudo guardarla. Tu propio archivo no ha cambiado.',
}
