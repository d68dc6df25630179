import type { looks as english } from '../en/looks'

const own = 'Según la plantilla'

/** Messages of the templates and of the choices in the design panel, in Spanish. */
export const looks: typeof english = {
  templates: {
    plain: { name: 'Sencilla', reason: 'Simple y fácil de leer, para personas y para software' },
    atelier: {
      name: 'Atelier',
      reason: 'Un nombre grande y títulos en un margen ancho, para diseño y arquitectura',
    },
    ledger: {
      name: 'Ledger',
      reason: 'Versalitas entre líneas dobles, para finanzas, auditoría y derecho',
    },
    fjord: {
      name: 'Fjord',
      reason: 'Contacto y competencias en una columna de color, para producto y operaciones',
    },
    broadsheet: {
      name: 'Broadsheet',
      reason: 'Una cabecera y titulares, para periodismo y comunicación',
    },
    signal: {
      name: 'Signal',
      reason: 'Densa y exacta, con un toque monoespaciado, para ingeniería',
    },
    kinder: {
      name: 'Kinder',
      reason: 'Cálida y redondeada, con foto, para docencia, enfermería y trabajo social',
    },
    capital: {
      name: 'Capital',
      reason: 'Márgenes amplios y un nombre grande y ligero, para dirección',
    },
    metro: {
      name: 'Metro',
      reason:
        'Una banda oscura y tus empleos como paradas de una línea, para operaciones y oficios',
    },
    herbarium: {
      name: 'Herbarium',
      reason: 'Dos columnas y un monograma, para ciencia y medio ambiente',
    },
    'studio-nine': {
      name: 'Studio Nine',
      reason: 'Un bloque de color con un nombre muy grande, para marketing y startups',
    },
    'nordic-form': {
      name: 'Nordic Form',
      reason: 'Una cuadrícula clara en el orden que esperan las instituciones europeas',
    },
    'first-light': {
      name: 'First Light',
      reason: 'Formación y proyectos primero, para tu primer empleo o un cambio de profesión',
    },
    'side-column': {
      name: 'Columna lateral',
      reason: 'Contacto y competencias junto a tu experiencia',
    },
    compact: {
      name: 'Compacta',
      reason: 'Lo máximo en una página, para currículums técnicos largos',
    },
    academic: {
      name: 'Académica',
      reason: 'Formación y publicaciones primero, con listas densas',
    },
    executive: {
      name: 'Ejecutiva',
      reason: 'Un perfil destacado y mucho espacio, para puestos sénior',
    },
    'date-margin': {
      name: 'Fechas al margen',
      reason: 'Las fechas al margen muestran tu trayectoria de un vistazo',
    },
    serif: {
      name: 'Clásica con serifas',
      reason: 'Formal y de aire literario, para derecho, universidad y sector público',
    },
    'split-header': {
      name: 'Encabezado partido',
      reason: 'El contacto junto a tu nombre deja más sitio para la experiencia',
    },
    'large-type': { name: 'Letra grande', reason: 'Fácil de leer para personas con baja visión' },
    'photo-header': {
      name: 'Encabezado con foto',
      reason: 'Una foto junto a tu nombre, donde las empresas la esperan',
    },
  },
  seeLarger: 'Ver todas las plantillas más grandes',
  inEveryTemplate: 'Tu currículum en cada plantilla',
  columns: 'Columnas',
  columnCounts: { all: 'Todas', one: 'Una', two: 'Dos' },
  ownOrder: 'Tu propio orden de secciones siempre prevalece sobre el de la plantilla.',
  details: 'Detalles',
  sectionTitles: {
    label: 'Títulos de sección',
    choices: {
      own,
      plain: 'Sencillos',
      capitals: 'Mayúsculas',
      ruled: 'Línea debajo',
      overlined: 'Línea encima',
      filled: 'Barra de color',
    },
  },
  datePosition: {
    label: 'Posición de las fechas',
    choices: {
      own,
      end: 'Final de línea',
      margin: 'Al margen',
      inline: 'Tras el título',
      below: 'Bajo el título',
    },
  },
  bullets: {
    label: 'Viñetas',
    choices: { own, dot: 'Puntos', dash: 'Rayas', angle: 'Flechas' },
  },
  skills: {
    label: 'Competencias e idiomas',
    choices: {
      own,
      list: 'Un párrafo',
      groups: 'Una línea por grupo',
      levels: 'Con niveles',
    },
  },
  headerAlign: {
    label: 'Alineación del encabezado',
    choices: { own, start: 'Inicio', center: 'Centro', end: 'Final' },
  },
  icons: {
    label: 'Iconos de contacto',
    choices: { own, shown: 'Visibles', hidden: 'Ocultos' },
  },
  links: {
    label: 'Enlaces de las entradas',
    choices: { shown: 'Dirección completa', hidden: 'Como enlace en el título' },
  },
  photo: {
    label: 'Foto',
    choices: { shown: 'Visible', hidden: 'Oculta' },
  },
  photoSize: {
    label: 'Tamaño de la foto',
    choices: { own, small: 'Pequeña', medium: 'Mediana', large: 'Grande' },
  },
  logo: 'Logotipo',
  templatePhotoShape: 'Forma de foto de la plantilla',
  photoShape: {
    label: 'Forma de la foto',
    choices: {
      upright: 'Vertical',
      rounded: 'Redondeada',
      square: 'Cuadrada',
      round: 'Círculo',
    },
  },
}
