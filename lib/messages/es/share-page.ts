import type { sharePage as english } from '../en/share-page'

export const sharePage: typeof english = {
  cv: 'Currículum',
  letter: 'Carta de presentación',
  documents: 'Documentos',
  view: 'Vista',
  text: 'Texto',
  pdf: 'PDF',
  pages: 'Las páginas del PDF. El texto tiene las mismas palabras.',
  download: 'Descargar PDF',
  passwordTitle: 'Esta página tiene contraseña',
  passwordHint: 'Escribe la contraseña que recibiste con el enlace.',
  password: 'Contraseña',
  open: 'Abrir',
  passwordWrong: 'La contraseña no es correcta. Inténtalo de nuevo.',
  passwordLimited: 'Demasiadas contraseñas incorrectas. Inténtalo de nuevo en 15 minutos.',
  goneTitle: 'Aquí no hay nada que ver',
  goneText:
    'Este enlace ha terminado, se ha retirado o nunca existió. Pregunta a la persona que te lo envió.',
  busyTitle: 'Inténtalo de nuevo en un momento',
  busyText: 'No se ha podido mostrar la página.',
}
