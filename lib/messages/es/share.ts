import type { share as english } from '../en/share'
import { formatters } from '../format'

const { plural } = formatters('es')

export const share: typeof english = {
  title: 'Enlace para compartir',
  intro:
    'Quien tenga el enlace, y la contraseña si pones una, puede abrir una página con este documento, como texto y como PDF. Puedes desactivar el enlace en cualquier momento.',
  signUp: 'Crear una cuenta',
  loading: 'Cargando tus enlaces…',
  newLink: 'Nuevo enlace',
  yourLinks: 'Tus enlaces',
  forWhom: 'Para quién (opcional)',
  forWhomHint: 'Solo tú lo ves. Con un enlace por destinatario sabes quién lo ha mirado.',
  shows: 'La página muestra',
  newest: 'siempre la versión más reciente',
  asItIsNow: 'el documento tal como está ahora',
  withResume: 'Junto con el currículum de esta carta',
  accessOptions: 'Contraseña, último día y comentarios',
  create: 'Crear enlace',
  limitReached: 'Tienes 100 enlaces, el máximo de una cuenta. Desactiva uno primero.',
  unnamed: 'Enlace sin nombre',
  views: (count) => plural(count, { one: '# visita', other: '# visitas' }),
  downloads: (count) => plural(count, { one: '# descarga', other: '# descargas' }),
  created: (date) => `creado el ${date}`,
  until: (date) => `válido hasta el ${date}`,
  ended: (date) => `terminado el ${date}`,
  fixed: 'versión fija',
  hasPassword: 'con contraseña',
  qrCode: 'Código QR',
  settings: 'Ajustes',
  end: 'Desactivar enlace',
  endQuestion:
    '¿Desactivar este enlace? La página desaparece al instante para todos los que lo tienen.',
  keep: 'Conservar',
  hasEnded: 'El enlace se ha desactivado',
  offerDownload: 'Ofrecer el PDF para descargar',
  offerDownloadHint:
    'Sin esta opción, se puede seguir leyendo y copiando lo que muestra la página.',
  allowComments: 'Permitir comentarios',
  allowCommentsHint:
    'Cualquiera que tenga este enlace puede comentar, sugerir otras palabras y leer todos los comentarios hechos con él. La página con dirección legible no tiene ninguno.',
  hasComments: 'con comentarios',
  askPassword: 'Pedir una contraseña',
  password: 'Contraseña',
  newPassword: 'Nueva contraseña',
  passwordHint: 'Al menos 4 caracteres.',
  newPasswordHint: 'Al menos 4 caracteres. Déjalo vacío para conservar la actual.',
  passwordMissing: 'Escribe una contraseña de al menos 4 caracteres.',
  lastDay: 'Último día',
  lastDayHint: 'Déjalo vacío para un enlace sin fin.',
  lastDayWrong: 'Elige hoy o un día posterior.',
  leaveOut: 'Omitir en la página y en su PDF',
  contacts: { phone: 'Teléfono', email: 'Correo electrónico', address: 'Calle y código postal' },
  slug: 'Dirección legible (opcional)',
  slugHint:
    'Así los buscadores pueden encontrar la página. Minúsculas a–z, cifras y guiones. Una dirección anterior funciona 30 días más.',
  slugTaken: 'Esta dirección ya está en uso. Prueba otra.',
  slugWrong: 'Usa de 3 a 60 minúsculas a–z, cifras y guiones.',
  slugWithPassword:
    'Una página con contraseña no puede tener una dirección legible. Elige una de las dos cosas.',
  save: 'Guardar',
  saved: 'Enlace guardado',
}
