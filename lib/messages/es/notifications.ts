import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { plural } = formatters('es')

/** Messages of the notifications, in Spanish. */
export const notifications: typeof english = {
  bell: (unread) =>
    unread === 0
      ? 'Notificaciones'
      : plural(unread, {
          one: 'Notificaciones, # sin leer',
          other: 'Notificaciones, # sin leer',
        }),
  title: 'Notificaciones',
  none: 'Aún no hay notificaciones. Aquí aparecen los eventos importantes de tu cuenta.',
  nothingDue:
    'Hoy no hay nada pendiente. Aquí aparecen los seguimientos y las fechas límite de tus candidaturas.',
  unknown: 'Tus notificaciones aún no se han cargado. Seguimos intentándolo.',
  settingsLink: 'Ajustes de notificaciones',
  due: {
    title: 'Pendiente',
    followUp: 'Hacer seguimiento',
    deadline: 'Último día para presentarse',
    untitled: 'Una candidatura',
    done: 'Hecho',
    doneNamed: (what) => `Hecho: ${what}`,
    tomorrow: 'Mañana',
    tomorrowNamed: (what) => `Aplazar hasta mañana: ${what}`,
    wasDone: (what) => `Marcado como hecho: ${what}`,
    wasMoved: (what) => `Aplazado hasta mañana: ${what}`,
    failed: 'No hemos podido abrir esta candidatura. No se ha cambiado nada. Inténtalo de nuevo.',
    all: 'Todas las candidaturas',
  },
  unread: 'Nueva',
  today: 'Hoy',
  yesterday: 'Ayer',

  askedFor: {
    requirements: 'Requisitos de una oferta de empleo',
    tailoring: 'Sugerencias para una oferta de empleo',
    wording: 'Mejor redacción de un texto',
    letter: 'Borrador de una carta de presentación',
    translation: 'Traducción',
    match: 'Currículums que encajan con una oferta de empleo',
    interview: 'Preguntas para una entrevista',
    'import-help': 'Ayuda de la IA con una importación',
    'import-reading': 'Lectura con IA de un archivo importado',
    cv: 'Currículum solicitado',
    proposal: 'Sugerencias de una app',
  },
  somethingAsked: 'Tu solicitud',
  requestDone: (what) => `${what}: todo listo`,
  requestFailed: (what) => `${what}: no se ha podido completar`,
  requestFailedText: 'No se ha perdido nada. Puedes intentarlo de nuevo.',
  keyCreated: (name) => `Clave de API creada: ${name}`,
  keyCreatedText: 'Si no has sido tú, revócala y cambia después tu contraseña.',
  appConnected: (name) => `App conectada: ${name}`,
  appConnectedText: 'Si no has sido tú, desconéctala y cambia después tu contraseña.',
  newDevice: (device) => `Nuevo inicio de sesión: ${device}`,
  newDeviceText:
    'Si no has sido tú, cierra la sesión de ese dispositivo y cambia después tu contraseña.',
  deletionScheduled: (title) => `En la papelera: ${title}`,
  deletionScheduledText: (day) => `Se eliminará definitivamente el ${day}.`,
  exportDone: 'Tus datos: listos para descargar',
  exportDoneText: (day) => `El archivo está disponible hasta el ${day}.`,
  exportFailed: 'Tus datos: no se han podido exportar',
  exportFailedText: 'No se ha perdido nada. Puedes intentarlo de nuevo.',
  commentAdded: 'Nuevo comentario en un documento',
  shareLocked: 'Contraseñas incorrectas en un enlace para compartir',
  applicationDue: 'Hay algo pendiente en tus candidaturas',
  webhookDisabled: (host) => `Webhook desactivado: ${host}`,
  webhookDisabledText: 'Lo hemos desactivado porque no se pudo entregar nada durante cinco días.',
  untitled: 'un documento',

  settings: {
    text: 'Elige de qué quieres que te avisemos. Las notificaciones nunca contienen texto de tus currículums.',
    caption: 'Eventos y cómo te avisamos de ellos',
    event: 'Evento',
    ways: { app: 'En la app', mail: 'Por correo' },
    switchName: (event, way) => `${event}: ${way}`,
    kinds: {
      'request-done': 'Unas sugerencias, un borrador o una traducción están listos',
      'request-failed': 'Una solicitud no se ha podido completar',
      'key-created': 'Se ha creado una clave de API',
      'app-connected': 'Se ha conectado una app',
      'new-device': 'Inicio de sesión desde un dispositivo nuevo',
      'deletion-scheduled': 'Un documento se va a eliminar definitivamente',
      'comment-added': 'Un comentario en un documento que has compartido',
      'share-locked': 'Muchas contraseñas incorrectas en un enlace para compartir',
      'application-due': 'Llega un seguimiento o la fecha límite de una candidatura',
      'webhook-disabled': 'Se ha desactivado un webhook porque no se podía entregar nada',
      'export-ended': 'La exportación de tus datos está lista o ha fallado',
    },
    language: 'Idioma de los correos',
    timeZone: 'Zona horaria de los correos',
    timeZoneHint:
      'Los recordatorios llegan allí a las 7 de la mañana. Mencionan la empresa, el puesto y tu seguimiento.',
    noTimeZone: 'Sin elegir (UTC)',
    noMail:
      'El correo no está configurado en este servidor, así que no se envía ninguno. Tus notificaciones están en la campana.',
    notConfirmed: 'Para recibir correos, confirma tu dirección en tu perfil, más arriba.',
    saved: 'Guardado.',
  },
}
