import type { sentFiles as english } from '../en/sent-files'
import { formatters } from '../format'

const { number } = formatters('es')

/** Messages about PDFs that were sent for an application, in Spanish. */
export const sentFiles: typeof english = {
  title: 'Enviados',
  none: 'Cuando envíes un currículum o una carta de presentación, guarda aquí el PDF. Se queda exactamente igual, cambies lo que cambies después.',
  kinds: { resume: 'Currículum', letter: 'Carta de presentación' },
  fileNames: { resume: 'CV', letter: 'Carta' },
  sentOn: (day) => `Enviado el ${day}`,
  editedSince: {
    resume: 'Has editado este currículum desde entonces.',
    letter: 'Has editado esta carta desde entonces.',
  },
  open: 'Abrir',
  openNamed: (name) => `Abrir ${name}`,
  download: 'Descargar',
  downloadNamed: (name) => `Descargar ${name}`,
  more: (name) => `Más acciones para ${name}`,
  compare: 'Comparar con la versión actual',
  remove: 'Quitar de esta lista',
  removed: (name) => `Quitado: ${name}`,
  states: {
    missing: 'Este archivo no está en este dispositivo.',
    missingInAccount:
      'Este archivo no está en este dispositivo y no hemos podido obtenerlo de tu cuenta. Puede que siga en el dispositivo donde lo guardaste.',
    waiting: 'Por ahora solo está en este dispositivo. Irá a tu cuenta cuando tengas conexión.',
    refused: 'Solo en este dispositivo: tu cuenta no puede guardar este archivo.',
    tooMany: 'Solo en este dispositivo: en tu cuenta no caben más archivos enviados.',
  },
  tryAgain: 'Reintentar',
  viewer: {
    loading: 'Abriendo el PDF…',
    failed: 'No hemos podido mostrar este PDF. Aun así, puedes descargarlo.',
    page: (page) => `Página ${number(page)}`,
  },
  comparison: {
    title: (name) => `${name} y la versión actual`,
    loading: 'Comparando…',
    failed: 'No hemos podido compararlos. No se ha cambiado nada. Inténtalo de nuevo.',
    gone: 'El documento del que salió este PDF ya no existe. El PDF se queda como está.',
    same: 'El texto es el mismo que cuando lo enviaste.',
  },
  mark: {
    action: 'Marcar como enviado',
    title: '¿Qué has enviado?',
    text: 'Creamos el PDF ahora y lo guardamos exactamente así.',
    noCv: 'Sin currículum',
    noLetter: 'Sin carta de presentación',
    day: 'Enviado el',
    save: 'Guardar como enviado',
    saving: 'Creando el PDF…',
    nothing: 'Aún no hay ningún currículum ni carta de presentación. Escribe uno primero.',
    nothingChosen: 'Elige un currículum o una carta de presentación.',
    noDay: 'Elige el día.',
    done: (name) => `Guardado como enviado: ${name}`,
  },
  keep: {
    text: 'Guardamos este PDF exactamente así, junto a la candidatura para la que lo enviaste.',
    which: 'Candidatura',
    another: 'Nueva candidatura',
    employer: 'Empresa',
    noEmployer: 'Indica la empresa.',
  },
  failed: {
    'not-set': 'No hemos podido crear el PDF. No se ha cambiado nada. Inténtalo de nuevo.',
    'not-here':
      'No hemos podido obtener este documento de tu cuenta. No se ha cambiado nada. Inténtalo de nuevo cuando tengas conexión.',
    'too-large':
      'Este PDF ocupa más de 4 MB y no se puede guardar aquí. No se ha cambiado nada. Descárgalo y guarda tú el archivo.',
    'no-room':
      'Este navegador no tiene espacio para el archivo. No se ha cambiado nada. Libera espacio o inicia sesión y vuelve a intentarlo.',
    'not-reached':
      'Este navegador no puede guardar el archivo y no se puede acceder a tu cuenta. No se ha cambiado nada. Inténtalo de nuevo cuando tengas conexión.',
    refused:
      'Tu cuenta no puede guardar este archivo. No se ha cambiado nada. Descárgalo y guárdalo tú.',
    'too-many':
      'Esta candidatura tiene 100 archivos enviados y no admite más. No se ha cambiado nada. Quita algunos y vuelve a intentarlo.',
    'no-application':
      'No hemos podido abrir esta candidatura. No se ha cambiado nada. Inténtalo de nuevo.',
  },
}
