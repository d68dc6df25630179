import type { dashboard as english, KindCounts } from '../en/dashboard'
import { formatters } from '../format'

const { plural } = formatters('es')

/** Formats "2 currículums y 1 carta"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = plural(resume, { one: '# currículum', other: '# currículums' })
  const letters = plural(letter, { one: '# carta', other: '# cartas' })
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes} y ${letters}`
}

/** Messages of the dashboard, in Spanish. */
export const dashboard: typeof english = {
  title: 'Tus currículums',
  home: 'Vitae, a la página de inicio',
  lists: { label: 'Páginas', cvs: 'Currículums', applications: 'Candidaturas' },
  newCv: 'Nuevo currículum',
  openFile: 'Abrir un archivo',
  search: 'Buscar en tus currículums',
  sortBy: 'Ordenar tus currículums',
  sorts: {
    updated: 'Última edición',
    created: 'Más recientes primero',
    title: 'Por nombre',
  },
  searched: {
    all: {
      found: (counts) => `Resultados: ${countKinds(counts)}`,
      nothing: (query) => `Ningún currículum ni carta contiene «${query}».`,
    },
    searching: {
      found: (counts) => `Resultados hasta ahora: ${countKinds(counts)}`,
      nothing: (query) => `Buscando «${query}» en todos tus currículums y cartas…`,
    },
    device: {
      found: (counts) => `Resultados en este dispositivo: ${countKinds(counts)}`,
      nothing: (query) =>
        `Ningún currículum ni carta de este dispositivo contiene «${query}». Ahora no se puede buscar en los que solo están en tu cuenta. Inténtalo de nuevo cuando tengas conexión.`,
    },
  },
  clearSearch: 'Mostrar todos los currículums',
  loading: 'Cargando tus currículums…',
  ofKind: {
    resume: {
      untitled: 'Currículum sin nombre',
      newName: 'Nombre de este currículum',
      unreadable:
        'Este currículum no se puede mostrar aquí. No se ha cambiado nada. Ábrelo para ver el motivo.',
      notBrought:
        'No se ha podido traer este currículum de tu cuenta. No se ha cambiado nada. Inténtalo de nuevo cuando tengas conexión.',
      notRenamed:
        'No se ha podido cambiar el nombre de este currículum. No se ha cambiado nada. Ábrelo para ver el motivo.',
      notCopied:
        'No se ha podido leer este currículum, así que no se ha copiado ni descargado nada. Ábrelo para ver el motivo.',
    },
    letter: {
      untitled: 'Carta sin nombre',
      newName: 'Nombre de esta carta',
      unreadable:
        'Esta carta no se puede mostrar aquí. No se ha cambiado nada. Ábrela para ver el motivo.',
      notBrought:
        'No se ha podido traer esta carta de tu cuenta. No se ha cambiado nada. Inténtalo de nuevo cuando tengas conexión.',
      notRenamed:
        'No se ha podido cambiar el nombre de esta carta. No se ha cambiado nada. Ábrela para ver el motivo.',
      notCopied:
        'No se ha podido leer esta carta, así que no se ha copiado ni descargado nada. Ábrela para ver el motivo.',
    },
  },
  more: (title) => `${title}: más`,
  open: 'Abrir',
  rename: 'Cambiar nombre',
  tailor: 'Adaptar a una oferta',
  writeLetter: 'Escribir una carta',
  letter: 'Carta',
  fileNames: { resume: 'CV', letter: 'Carta' },
  duplicate: 'Duplicar',
  copyOf: (title) => `${title} (copia)`,
  duplicated: (title) => `Se ha creado «${title}»`,
  downloadJson: { resume: 'Descargar como JSON Resume', letter: 'Descargar como JSON' },
  trash: 'Mover a la papelera',
  trashed: (title) => `«${title}» está en la papelera`,
  notHereYet: 'En tu cuenta, aún no en este dispositivo',
  notErased: (title) =>
    `«${title}» se ha cambiado en otro sitio, así que no se ha eliminado. Échale un vistazo y elimínalo de nuevo.`,
  forJob: (job) => `Para: ${job}`,
  pages: (count) => plural(count, { one: '# página', other: '# páginas' }),
  editedToday: (time) => `Hoy, ${time}`,
  editedYesterday: (time) => `Ayer, ${time}`,
  edited: (date) => date,
  trashedOn: (date) => `En la papelera desde el ${date}`,
  trashTitle: 'Papelera',
  trashLink: (count) => plural(count, { one: 'Papelera (#)', other: 'Papelera (#)' }),
  trashNote: 'Los currículums y las cartas permanecen aquí hasta que los elimines definitivamente.',
  trashNoteAccount:
    'Los currículums y las cartas permanecen aquí 30 días, en todos tus dispositivos. Después se eliminan definitivamente.',
  daysLeft: (count) =>
    count === 0 ? 'se elimina hoy' : plural(count, { one: 'queda # día', other: 'quedan # días' }),
  trashEmpty: 'La papelera está vacía.',
  backToCvs: 'Volver a tus currículums',
  restore: 'Restaurar',
  restoreNamed: (title) => `Restaurar «${title}»`,
  restored: (title) => `Se ha restaurado «${title}»`,
  erase: 'Eliminar definitivamente',
  eraseNamed: (title) => `Eliminar definitivamente: ${title}`,
  erased: (title) => `«${title}» se eliminará definitivamente`,
  emptyTitle: 'Crea tu primer currículum',
  emptyText: {
    device:
      'Empieza a escribir y mira el PDF real mientras lo haces. No hace falta cuenta: lo que escribes no sale de este dispositivo.',
    tab: 'Empieza a escribir y mira el PDF real mientras lo haces. Este navegador no puede guardar nada ahora mismo: descarga lo que escribas antes de cerrar esta pestaña.',
    account:
      'Empieza a escribir y mira el PDF real mientras lo haces. Lo que escribes se guarda en tu cuenta y en este dispositivo.',
    accountOnly:
      'Empieza a escribir y mira el PDF real mientras lo haces. Lo que escribes se guarda en tu cuenta.',
  },
  start: 'Empezar a escribir',
  importTitle: 'Importa tu currículum',
  importText:
    'Elige un PDF, un archivo de Word o una exportación de otro servicio, o suéltalo en cualquier parte de esta página. Lo revisas antes de que sea un currículum. Se lee en este dispositivo y no se envía a ningún sitio.',
  chooseFile: 'Elegir un archivo',
  pasteText: 'Pegar texto',
  pasteTitle: 'Pega tu currículum como texto',
  pasteLabel: 'El texto de tu currículum',
  pasteHint: 'Deja las líneas y los títulos como están. Lo revisas antes de que sea un currículum.',
  pasteRead: 'Importar texto',
  waiting: (count) =>
    plural(count, {
      one: '# importación espera tu revisión.',
      other: '# importaciones esperan tu revisión.',
    }),
  goOn: 'Revisar',
  startEmpty: 'Empezar un currículum vacío',
  dropHere:
    'Suelta aquí tu currículum: PDF, Word, texto, LinkedIn, JSON Resume o una copia de seguridad',
  importing: 'Leyendo el archivo…',
  imported: (count) =>
    plural(count, { one: '# currículum añadido', other: '# currículums añadidos' }),
  alreadyHere: (count) =>
    plural(count, {
      one: 'Este currículum ya está aquí',
      other: 'Estos # currículums ya están aquí',
    }),
  droppedFile: 'El archivo que has soltado',
  refusedTitle: (name) => `${name} no se ha podido leer.`,
  refused: {
    folder:
      'Es una carpeta, o este navegador no puede leerla. Ábrela y elige el archivo que hay dentro.',
    unreadable: 'Tu navegador no lo ha entregado a esta página. Elige aquí el archivo.',
    'too-large': 'Es más grande de lo que puede ser un currículum o una copia de seguridad.',
    'too-many': 'Contiene más archivos de los que puede tener una copia de seguridad.',
    'not-json': 'No es un archivo JSON Resume ni una copia de seguridad hecha con Vitae.',
    damaged:
      'El archivo comprimido está incompleto o dañado. Descárgalo o cópialo otra vez e inténtalo de nuevo.',
    password:
      'Está protegido con contraseña. Descomprímelo o guárdalo sin contraseña e inténtalo de nuevo.',
    'nothing-inside': 'No contiene ningún currículum.',
    'not-a-resume': 'Algunas partes no se ajustan al formato JSON Resume:',
    'newer-version':
      'Se creó con una versión más reciente de Vitae. Recarga esta página para tener la última versión.',
  },
  problems: {
    'wrong-type': 'valor de tipo incorrecto',
    'too-long': 'demasiado largo',
    'too-many': 'demasiados elementos',
    'too-deep': 'demasiados niveles',
    'too-large': 'demasiado grande',
    'forbidden-key': 'nombre no permitido',
    'not-allowed': 'valor no permitido',
    'newer-version': 'de una versión más reciente',
  },
  problemAt: (path, problem) => `${path}: ${problem}`,
  wholeFile: 'Todo el archivo',
  moreProblems: (count) => plural(count, { one: 'y # lugar más', other: 'y # lugares más' }),
  nothingChanged: 'Tus currículums no han cambiado.',
  dismiss: 'Cerrar este mensaje',
  downloadAll: 'Descargar todo lo de este dispositivo',
  downloadAllHere: 'Descargar todo lo de esta pestaña',
  downloadingAll: 'Preparando la descarga…',
  downloadedAll: (count) =>
    plural(count, {
      one: '# documento descargado en un archivo',
      other: '# documentos descargados en un archivo',
    }),
  downloadFailed:
    'No se ha podido crear el archivo. No se ha perdido nada. Inténtalo de nuevo en un momento.',
  onThisDevice: 'En este dispositivo',
  inThisTab: 'Solo en esta pestaña',
  inAccount: 'En tu cuenta',
  inAccountText:
    'Tus currículums se guardan en este dispositivo mientras escribes y se envían a tu cuenta, para que los tengas en todos tus dispositivos. La línea de arriba te dice si algo aún no está en tu cuenta.',
  accountOffer:
    'Con una cuenta, tienes tus currículums en todos tus dispositivos, con sus versiones anteriores.',
  createAccount: 'Crear cuenta',
  onlyHere: (count) =>
    plural(count, {
      one: '# documento solo está en este dispositivo',
      other: '# documentos solo están en este dispositivo',
    }),
  leftBehind:
    'Has cerrado la sesión. El almacenamiento de este navegador no responde, así que puede que tus currículums sigan en este dispositivo. Si lo usan otras personas, cierra todas las pestañas de Vitae y elimina los datos de este sitio en los ajustes del navegador.',
  settings: 'Ajustes',
  theme: 'Tema',
  themes: { system: 'Dispositivo', light: 'Claro', dark: 'Oscuro' },
  timeZone: 'Zona horaria',
  deviceTimeZone: (name) => `La del dispositivo (${name})`,
}
