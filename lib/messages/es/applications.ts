import type { applications as english } from '../en/applications'
import { formatters } from '../format'

const { plural, number } = formatters('es')

/** Messages of the list and the board of applications, and of the form that adds one, in Spanish. */
export const applications: typeof english = {
  title: 'Tus candidaturas',
  untitled: 'Candidatura sin nombre',
  job: (position, employer) => [position, employer].filter(Boolean).join(', '),
  loading: 'Cargando tus candidaturas…',
  stages: {
    saved: 'Guardada',
    applied: 'Enviada',
    interview: 'Entrevista',
    offer: 'Propuesta',
    closed: 'Cerrada',
  },
  outcomes: {
    accepted: 'Aceptada',
    declined: 'Rechazada por ti',
    rejected: 'Descartada por la empresa',
    withdrawn: 'Retirada',
  },
  add: 'Nueva candidatura',
  views: 'Vista',
  list: 'Lista',
  board: 'Tablero',
  search: 'Buscar en tus candidaturas',
  filters: 'Filtrar y ordenar',
  stageFilters: { all: 'Todas las fases', open: 'Sin cerrar' },
  dueFilter: 'Fecha prevista',
  dueFilters: {
    any: 'Cualquier fecha',
    overdue: 'Fecha pasada',
    week: 'En los próximos 7 días',
  },
  sortBy: 'Ordenar tus candidaturas',
  sorts: {
    due: 'Fecha más próxima',
    updated: 'Última edición',
    created: 'Más recientes primero',
    employer: 'Por empresa',
    position: 'Por puesto',
  },
  found: {
    all: (count) =>
      plural(count, { one: '# candidatura encontrada', other: '# candidaturas encontradas' }),
    searching: (count) =>
      plural(count, {
        one: '# candidatura encontrada hasta ahora',
        other: '# candidaturas encontradas hasta ahora',
      }),
    device: (count) =>
      plural(count, {
        one: '# candidatura encontrada en este dispositivo. Ahora no se puede buscar en tu cuenta.',
        other:
          '# candidaturas encontradas en este dispositivo. Ahora no se puede buscar en tu cuenta.',
      }),
  },
  nothingFound: 'No hay ninguna candidatura así.',
  showAll: 'Mostrar todas las candidaturas',
  showMore: (count) => `Mostrar ${number(count)} más`,
  more: 'Más',
  numbers: 'Cifras',
  calendar: 'Descargar archivo de calendario',
  exportAll: 'Descargar como CSV',
  importTable: 'Importar un archivo CSV',
  moveTo: 'Mover a',
  moved: (job, stage) => `Se ha movido a «${stage}»: ${job}`,
  notBrought:
    'No se ha podido traer esta candidatura de tu cuenta. No se ha cambiado nada. Inténtalo de nuevo cuando tengas conexión.',
  notRead:
    'No se ha podido leer esta candidatura. No se ha cambiado nada. Ábrela para ver el motivo.',
  due: (day) => `Para el ${day}`,
  dueToday: 'Para hoy',
  overdue: (day) => `Fecha pasada: ${day}`,
  since: (day) => `Desde el ${day}`,
  column: (stage, count) =>
    `${stage}: ${plural(count, { one: '# candidatura', other: '# candidaturas' })}`,
  emptyColumn: 'Aún no hay nada aquí',
  drag: (job) => `Mover ${job}`,
  emptyTitle: 'Lleva el control de tus candidaturas',
  emptyText:
    'Guarda un empleo, anota lo que has enviado y mira qué viene después. Todo se queda en este dispositivo y, si la tienes, en tu cuenta.',
  trashNote: 'Las candidaturas permanecen aquí hasta que las elimines definitivamente.',
  trashNoteAccount:
    'Las candidaturas permanecen aquí 30 días, en todos tus dispositivos. Después se eliminan definitivamente.',
  back: 'Volver a tus candidaturas',
  newHint:
    'Pega la oferta de empleo o rellena lo que sepas. No se guarda nada hasta que pulses «Guardar».',
  jobDescriptionHint: 'Se lee en este dispositivo. Los enlaces que contenga nunca se abren.',
  use: (text) => `Usar «${text}»`,
  save: 'Guardar',
  discard: 'Descartar',
  saved: (job) => `Se ha guardado: ${job}`,
  nothingToSave: 'Escribe primero un puesto o una empresa.',
  alreadyThere: (job, stage) => `Ya tienes una candidatura para ${job}, en «${stage}».`,
  tooLong: (limit) =>
    `El texto tiene más de ${number(limit)} caracteres. Solo se ha tomado el principio.`,
  notReadFile: {
    empty: 'En este archivo no hay texto. Copia la oferta de empleo y pégala aquí.',
    'wrong-type':
      'Este archivo no tiene texto que podamos leer. Copia la oferta de empleo y pégala.',
    'legacy-word':
      'Está en el formato antiguo de Word. Guárdalo como DOCX o PDF e inténtalo de nuevo.',
    macros: 'Es un archivo de Word con macros. Guárdalo como DOCX o PDF e inténtalo de nuevo.',
    'too-large':
      'Este archivo es más grande de lo que puede ser una oferta de empleo. Copia el texto y pégalo.',
    'too-long': 'Este archivo tiene demasiadas páginas. Copia la oferta de empleo y pégala.',
    password:
      'Este archivo está protegido con contraseña. Quita la contraseña e inténtalo de nuevo.',
    'no-text':
      'Este archivo solo contiene imágenes de texto. Copia el texto de la página y pégalo.',
    damaged: 'Este archivo está dañado. Descárgalo otra vez, o copia el texto y pégalo.',
    unsafe: 'Este archivo contiene algo que solo se usa en ataques, así que no se ha leído.',
    'gave-up':
      'La lectura de este archivo ha tardado demasiado. Copia la oferta de empleo y pégala.',
  },
  browserTitle: 'Añade empleos desde el navegador',
  browserHint:
    'Arrastra este botón a la barra de marcadores. Púlsalo en una página con una oferta de empleo: abre este formulario con el título, la dirección y el texto que hayas seleccionado. No lee nada más, no envía nada y no guarda nada.',
  browserButton: 'Guardar empleo en Vitae',
  browserNotHere: 'Arrástralo a la barra de marcadores. Funciona en otras páginas.',
  browserCopy: 'Copiar su dirección',
  browserCopied: 'Dirección copiada. Pégala como dirección de un marcador nuevo.',
  browserNotCopied: 'Este navegador no permite copiar. Arrastra el botón.',
  shareHint:
    'En el móvil, instala Vitae en la pantalla de inicio. Así puedes compartir con Vitae ofertas de empleo de otras apps.',
}
